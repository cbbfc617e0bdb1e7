#include "base/spoken_time.hpp"

#include <doctest/doctest.h>

#include <ostream>

namespace base {

namespace {

// Friday 20 November 2026.
std::string said(std::string_view text, Which which = Which::nearest) {
  const auto spoken = spoken_time(text, Date(2026, 11, 20), which);
  if (!spoken) return "-";
  return *spoken ? **spoken : spoken->mistake().message;
}

}  // namespace

TEST_CASE("spoken_time: days in words") {
  CHECK(said("i går 22.10") == "2026-11-19 22:10");
  CHECK(said("I GÅR kl. 22") == "2026-11-19 22:00");
  CHECK(said("i dag 9.30") == "2026-11-20 09:30");
  CHECK(said("i forgårs 2210") == "2026-11-18 22:10");
  CHECK(said("i aftes kl 22") == "2026-11-19 22:00");
  CHECK(said("i morgen 8") == "2026-11-21 08:00");
  CHECK(said("i morgen") == "2026-11-21");
  CHECK(said("kl. 9 i morgen") == "2026-11-21 09:00");
  CHECK(said("22.10 i går") == "2026-11-19 22:10");
  CHECK(said("i morgen tidlig kl. 7") == "2026-11-21 07:00");
  CHECK(said("i morges kl. 8") == "2026-11-20 08:00");
  CHECK(said("i aften") == "2026-11-20");
  CHECK(said("i aften kl. 8") == "2026-11-20 20:00");
  CHECK(said("i aftes 10.30") == "2026-11-19 22:30");
  CHECK(said("i morgen aften kl. 20") == "2026-11-21 20:00");
  CHECK(said("i nat kl. 2") == "02:00");
}

TEST_CASE("spoken_time: a morning or an afternoon is no whole day") {
  CHECK(said("i morgen tidlig") == "«i morgen tidlig» mangler et klokkeslæt.");
  CHECK(said("i morges") == "«i morges» mangler et klokkeslæt.");
  CHECK(said("fredag eftermiddag") == "«fredag eftermiddag» mangler et klokkeslæt.");
  CHECK(said("fredag aften", Which::coming) == "2026-11-27");
}

TEST_CASE("spoken_time: weekdays are the last or the coming one") {
  CHECK(said("mandag kl. 9") == "2026-11-16 09:00");
  CHECK(said("mandag kl. 9", Which::coming) == "2026-11-23 09:00");
  CHECK(said("på fredag 10", Which::coming) == "2026-11-27 10:00");
  CHECK(said("fredag den 20. november 2026 kl. 22.15") == "2026-11-20 22:15");
  CHECK(said("torsdag den 20. november") == "Den 20. november 2026 er en fredag, ikke en torsdag.");
  CHECK(said("fre. 27/11 kl. 9") == "2026-11-27 09:00");
  CHECK(said("fredag aften kl. 8", Which::coming) == "2026-11-27 20:00");
  CHECK(said("mandag", Which::planned) == "2026-11-23");
  CHECK(said("15/11", Which::planned) == "2026-11-15");
}

TEST_CASE("spoken_time: «på mandag» is to come and «i mandags» was, whatever is asked for") {
  for (const auto which : {Which::nearest, Which::planned, Which::coming}) {
    CHECK(said("på mandag", which) == "2026-11-23");
    CHECK(said("på fredag", which) == "2026-11-27");
    CHECK(said("i mandags", which) == "2026-11-16");
    CHECK(said("i fredags", which) == "2026-11-13");
    CHECK(said("sidste mandag", which) == "2026-11-16");
    CHECK(said("næste mandag", which) == "«næste mandag» kan være to dage.");
  }
}

TEST_CASE("spoken_time: days in figures") {
  CHECK(said("28/11") == "2026-11-28");
  CHECK(said("28/11 kl. 9") == "2026-11-28 09:00");
  CHECK(said("3/1") == "2027-01-03");
  CHECK(said("1/6") == "2026-06-01");
  CHECK(said("1/6", Which::coming) == "2027-06-01");
  CHECK(said("28/11-2025") == "2025-11-28");
  CHECK(said("28/11/26") == "2026-11-28");
  CHECK(said("28.11.2026 22.10") == "2026-11-28 22:10");
  CHECK(said("den 28. nov. 2026") == "2026-11-28");
  CHECK(said("16/3 2027 kl. 10") == "2027-03-16 10:00");
  CHECK(said("1-12-2026") == "2026-12-01");
  CHECK(said("1.12.26 kl. 22.15") == "2026-12-01 22:15");
  CHECK(said("28.11.26") == "2026-11-28");
}

TEST_CASE("spoken_time: a day that never was is a mistake, with a clock time too") {
  for (const auto* day :
       {"30/2", "28/13", "31/11", "0/11", "32/12", "29/2", "31-11-2026", "31.11.26"}) {
    const std::string told = "«" + std::string(day) + "» findes ikke i kalenderen.";
    CHECK(said(day) == told);
    CHECK(said(std::string(day) + " kl. 10", Which::coming) == told);
    CHECK(said("kl. 10 " + std::string(day)) == told);
  }
  CHECK(said("31. november 22.15") == "«31. november» findes ikke i kalenderen.");
}

TEST_CASE("spoken_time: clocks and distances") {
  CHECK(said("kl 22") == "22:00");
  CHECK(said("kl.22.10") == "22:10");
  CHECK(said("klokken 7") == "07:00");
  CHECK(said("2210") == "22:10");
  CHECK(said("om 10 min.") == "+10m");
}

TEST_CASE("spoken_time: a clock of twelve hours") {
  const auto at = [](std::string_view text, Which which, const Clock& here) {
    return **spoken_time(text, Date(2026, 11, 20), which, false, here);
  };
  struct Case {
    std::string_view text, past, coming;
  };
  for (const auto& [text, past, coming] :
       {Case{"halv elleve", "10:30", "22:30"}, Case{"halv 10", "21:30", "09:30"},
        Case{"kl. halv ti", "21:30", "09:30"}, Case{"kvart i ti", "21:45", "09:45"},
        Case{"kvart over ti", "22:15", "10:15"}, Case{"fem minutter i halv et", "12:25", "00:25"},
        Case{"20 over 22", "22:20", "22:20"}, Case{"halv 23", "22:30", "22:30"},
        Case{"kl. tolv", "12:00", "00:00"}}) {
    CHECK_MESSAGE(at(text, Which::happened, Clock{22, 15}) == past, text);
    CHECK_MESSAGE(at(text, Which::coming, Clock{22, 15}) == coming, text);
  }
  CHECK(at("halv tolv", Which::happened, Clock{3, 0}) == "23:30");
  CHECK(said("i aftes halv elleve") == "2026-11-19 22:30");
  CHECK(said("halv ni i morges") == "2026-11-20 08:30");
  CHECK(said("i eftermiddag kvart over tolv") == "2026-11-20 12:15");
  CHECK(said("fredag aften ti", Which::coming) == "2026-11-27 22:00");
  CHECK(said("i nat halv et") == "00:30");
  CHECK(said("i nat kl. 11") == "23:00");
  CHECK(said("i går halv elleve") == "«i går halv elleve» kan være to tidspunkter.");
  CHECK(said("i nat kl. 12") == "00:00");
  CHECK(said("i nat 12.30") == "00:30");
  CHECK(said("i aften kl. 12") == "2026-11-21 00:00");
  CHECK(said("i aften tolv") == "2026-11-21 00:00");
  CHECK(said("i aftes halv et") == "2026-11-20 00:30");
  CHECK(said("i aften kvart i tolv") == "2026-11-20 23:45");
  CHECK(said("klokken ti i aftes") == "2026-11-19 22:00");
  CHECK(said("kl. otte i morges") == "2026-11-20 08:00");
  CHECK(said("kl. to i nat") == "02:00");
  CHECK(said("ti i halv otte i morges") == "2026-11-20 07:20");
  CHECK(said("kl. ti i går") == "«kl. ti i går» kan være to tidspunkter.");
  CHECK(said("i går halv 23") == "2026-11-19 22:30");
  for (const auto* text : {"halv", "halv tredive", "ti", "kvart", "fem i", "halv time siden"}) {
    CHECK_MESSAGE(said(text) == "-", text);
  }
}

TEST_CASE("spoken_time: what is written as files have it, or is no time, is left alone") {
  for (const auto* text : {"22:10", "22.10", "22", "-15m", "2026-11-20", "2026-11-20T22:10", "",
                           "i går om aftenen", "fodbold", "28/11 i går"}) {
    CHECK_MESSAGE(said(text) == "-", text);
  }
}

TEST_CASE("parse_typed_day: a day alone, in every way that it is said") {
  const Date today(2026, 11, 20);
  const auto day = [&](std::string_view text, Which which = Which::nearest,
                       std::optional<Date> from = std::nullopt) {
    const auto parsed = parse_typed_day(text, today, which, from);
    return parsed ? parsed->iso() : parsed.mistake().message;
  };
  CHECK(day("for 3 dage siden") == "2026-11-17");
  CHECK(day("om 14 dage") == "2026-12-04");
  CHECK(day("+3d") == "2026-11-23");
  CHECK(day("2026") == "«2026» er ikke en dag.");
  CHECK(day("i går kl. 22") == "«i går kl. 22» er ikke en dag.");
  CHECK(day("om 2 timer") == "«om 2 timer» er ikke en dag.");
  CHECK(day("31/11") == "«31/11» findes ikke i kalenderen.");
  // Until a weekday: the first after the day from which it is, and after today.
  CHECK(day("fredag", Which::planned, Date(2026, 11, 23)) == "2026-11-27");
  CHECK(day("mandag", Which::planned, Date(2026, 11, 23)) == "2026-11-23");
  CHECK(day("mandag", Which::planned, Date(2026, 11, 2)) == "2026-11-23");
  CHECK(day("1/12", Which::planned, Date(2026, 11, 23)) == "2026-12-01");
}

}  // namespace base
