#include "render/formats/mail.hpp"

#include <doctest/doctest.h>

#include "base/text.hpp"
#include "fixture.hpp"

namespace render {
namespace {

Mail mail() {
  return {.from = Mailbox{"Tove Tester", "tove@example.invalid"},
          .to = {{"Jens \"Jensen\" Eksempel", "jens@example.invalid"},
                 {"Lene Tænkt", "lene@example.invalid"},
                 {"", "post@example.invalid"}},
          .subject = "Invitation",
          .date = test::at("2026-11-20T22:15:30+01:00"),
          .message_id = "0.m1@proeve.beredskab.invalid",
          .text = "Hej\nDag",
          .calendar = "BEGIN:VCALENDAR\r\n",
          .method = Method::cancel};
}

std::string told(const Mail& mail) {
  auto text = mail_draft(mail);
  std::erase(text, '\r');
  return text;
}

TEST_CASE("a draft has text and calendar; names are encoded where they must be") {
  CHECK(told(mail()) ==
        "X-Unsent: 1\n"
        "From: \"Tove Tester\" <tove@example.invalid>\n"
        "To: \"Jens \\\"Jensen\\\" Eksempel\" <jens@example.invalid>,\n"
        " =?utf-8?B?TGVuZSBUw6Zua3Q=?= <lene@example.invalid>,\n"
        " post@example.invalid\n"
        "Subject: Invitation\n"
        "Date: Fri, 20 Nov 2026 22:15:30 +0100\n"
        "Message-ID: <0.m1@proeve.beredskab.invalid>\n"
        "MIME-Version: 1.0\n"
        "Content-Type: multipart/alternative;\n"
        " boundary=\"--=_beredskab\"\n"
        "\n"
        "----=_beredskab\n"
        "Content-Type: text/plain; charset=utf-8\n"
        "Content-Transfer-Encoding: base64\n"
        "\n"
        "SGVqDQpEYWc=\n"
        "\n"
        "----=_beredskab\n"
        "Content-Type: text/calendar; charset=utf-8; method=CANCEL\n"
        "Content-Transfer-Encoding: base64\n"
        "\n"
        "QkVHSU46VkNBTEVOREFSDQo=\n"
        "\n"
        "----=_beredskab--\n");
}

TEST_CASE("without a known sender there is no From; every line is short") {
  auto long_one = mail();
  long_one.from.reset();
  long_one.to.clear();
  long_one.subject = "";
  for (int i = 0; i < 40; ++i) long_one.subject += "ændret møde ";
  for (int i = 0; i < 40; ++i) long_one.text += "En lang linje med tekst. ";
  const auto text = told(long_one);
  CHECK(text.find("From:") == std::string::npos);
  CHECK(text.find("To:") == std::string::npos);
  for (const auto& line : base::split(text, '\n')) CHECK(line.size() <= 76);
}

TEST_CASE("a long name keeps its plain words, for readers that join encoded ones with a space") {
  auto long_one = mail();
  long_one.to = {
      {"Vagthavende, Syd- og Sønderjyllands Prøvepoliti", "vagt@example.invalid"},
      {"Maximiliane Alexandrina Wilhelmine Charlotte von und zu Opdigtet", "m@example.invalid"}};
  CHECK(told(long_one).find(
            "To: =?utf-8?B?VmFndGhhdmVuZGUs?= Syd- og\n"
            " =?utf-8?B?U8O4bmRlcmp5bGxhbmRzIFByw7h2ZXBvbGl0aQ==?= <vagt@example.invalid>,\n"
            " Maximiliane Alexandrina Wilhelmine Charlotte von und zu\n"
            " Opdigtet <m@example.invalid>\n") != std::string::npos);
}

TEST_CASE(
    "what is sent has one part, answers for another, and lines that end as programs take them") {
  auto alarm = mail();
  alarm.to.resize(1);
  alarm.calendar.clear();
  alarm.reply_to = Mailbox{"Lene Tænkt", "lene@example.invalid"};
  CHECK(mail_message(alarm) ==
        "From: \"Tove Tester\" <tove@example.invalid>\n"
        "Reply-To: =?utf-8?B?TGVuZSBUw6Zua3Q=?= <lene@example.invalid>\n"
        "To: \"Jens \\\"Jensen\\\" Eksempel\" <jens@example.invalid>\n"
        "Subject: Invitation\n"
        "Date: Fri, 20 Nov 2026 22:15:30 +0100\n"
        "Message-ID: <0.m1@proeve.beredskab.invalid>\n"
        "MIME-Version: 1.0\n"
        "Content-Type: text/plain; charset=utf-8\n"
        "Content-Transfer-Encoding: base64\n"
        "\n"
        "SGVqDQpEYWc=\n");
}

TEST_CASE("west of Greenwich, and what only looks like an encoded word") {
  auto other = mail();
  other.date = test::at("2026-01-04T09:05:07-03:30");
  other.subject = "=?x?=";
  const auto text = told(other);
  CHECK(text.find("Date: Sun, 4 Jan 2026 09:05:07 -0330\n") != std::string::npos);
  CHECK(text.find("Subject: =?utf-8?B?PT94Pz0=?=\n") != std::string::npos);
}

}  // namespace
}  // namespace render
