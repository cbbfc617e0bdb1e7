#include "cli/writing/letters.hpp"

#include <future>

#include "base/cpr.hpp"
#include "cli/screen/waiting.hpp"
#include "store/disk/verbose.hpp"

namespace cli {

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::size_t at_once = 3;
constexpr std::chrono::seconds for_one{15};
constexpr std::chrono::seconds for_all{30};

store::Delivery given_up() {
  return {false, "Mailserveren svarede ikke, så den blev ikke prøvet.", {}};
}

}  // namespace

void send_letters(Session& session, const store::OwnProgram& program,
                  const std::vector<render::Letter>& letters,
                  const std::function<void(const render::Letter&, const store::Delivery&)>& told) {
  Waiting waiting(session, "Sender e-mail");
  const auto end = Clock::now() + for_all;
  for (std::size_t first = 0; first < letters.size(); first += at_once) {
    std::vector<std::future<store::Delivery>> running;
    const auto last = std::min(first + at_once, letters.size());
    for (auto i = first; i < last && Clock::now() < end; ++i) {
      running.push_back(std::async(std::launch::async, [&program, &letter = letters[i]] {
        return store::deliver_mail(program, letter.to.str(), letter.message, for_one);
      }));
    }
    for (auto i = first; i < last; ++i) {
      const auto delivery = i - first < running.size() ? running[i - first].get() : given_up();
      told(letters[i], delivery);
      waiting.reached(i + 1, letters.size());
      if (const auto said = store::originally(base::mask_cpr(delivery.said)); !said.empty()) {
        session.warn(letters[i].to.str() + said);
      }
    }
  }
}

model::Call call_by_mail(const render::Letter& letter, const store::Delivery& delivery) {
  model::Call call{.who = letter.who};
  call.outcome = delivery.sent ? model::Outcome::message_left : model::Outcome::no_answer;
  call.via = *model::Line::parse("e-mail");
  call.email = letter.to;
  if (const auto why = model::Text::parse(delivery.why); !delivery.sent && why) call.text = *why;
  return call;
}

}  // namespace cli
