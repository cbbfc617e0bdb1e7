#include "cli/screen/history_text.hpp"

#include <fmt/format.h>

#include "base/cpr.hpp"
#include "base/meanwhile.hpp"
#include "base/text.hpp"
#include "store/sync/seen.hpp"

namespace cli {

namespace {

constexpr std::string_view not_here =
    "fra historikken er ikke her, for mappen er sat op til en del af filerne";
constexpr std::string_view bring_them = "Hent dem: git sparse-checkout disable";
constexpr std::string_view put_away = "er ikke her, men lagt til side af git (git stash)";
constexpr std::string_view bring_back = "Hent det, der mangler: beredskab restore";

render::HistoryView seen(const std::filesystem::path& root, const std::filesystem::path& records) {
  auto asking = base::meanwhile([folder = root / records] { return store::unsent(folder); });
  const auto history = store::records_history(root, records);
  if (history) {
    const auto unsent = asking.get();
    const auto count = history->waiting.size() + history->ignored.size() + history->erased.size();
    return {static_cast<int>(count),
            unsent ? std::optional(static_cast<int>(unsent->paths.size())) : std::nullopt,
            what_is_wrong(*history)};
  }
  const auto& fault = history.fault;
  if (fault.kind == store::GitFault::Kind::no_repository) return {};
  return {std::nullopt,
          std::nullopt,
          {fmt::format("Historikken (git) kan ikke læses: {}. Notaterne ligger her på computeren; "
                       "intet er tabt. {}",
                       fault.reason, fault.remedy)}};
}

}  // namespace

std::string entries(std::size_t count) { return base::counted(count, "notat", "notater"); }

std::string some_of(const std::vector<std::string>& paths) {
  constexpr std::size_t most = 3;
  std::vector<std::string> named;
  for (std::size_t i = 0; i < paths.size() && i < most; ++i) {
    named.push_back(base::visible(base::mask_cpr(paths[i])));
  }
  if (paths.size() > most) named.push_back(fmt::format("{} til", paths.size() - most));
  return base::danish_list(named);
}

std::string and_then(std::string sentences, std::string_view next) {
  if (!sentences.empty()) sentences += sentences.ends_with('.') ? ' ' : '\n';
  return sentences.append(next);
}

std::vector<std::string> what_is_wrong(const store::RecordsHistory& history) {
  std::vector<std::string> sentences;
  const auto say = [&](const std::vector<std::string>& paths, std::string_view what,
                       std::string_view then) {
    if (paths.empty()) return;
    sentences.push_back(
        fmt::format("{} {}: {}. {}", entries(paths.size()), what, some_of(paths), then));
  };
  say(history.missing, "mangler her, men står i historikken", bring_back);
  say(history.put_away, put_away, bring_back);
  say(history.changed, "er anderledes her end i historikken", "Se forskellen: beredskab restore");
  say(history.ignored, "er skjult for git og kommer ikke i historikken",
      "Fjern den linje, der skjuler det; git check-ignore -v FIL siger hvor.");
  say(history.left_out, not_here, bring_them);
  if (!history.unreadable.empty()) {
    sentences.push_back(fmt::format("Kan ikke læses her på computeren: {}. Bed om adgang til det.",
                                    some_of(history.unreadable)));
  }
  return sentences;
}

std::future<store::NotHere> look_for_left_out(Session& session) {
  return base::meanwhile([root = session.root()] { return store::not_here(root, "records"); });
}

void warn_of_left_out(Session& session, const store::NotHere& count) {
  const auto warn = [&](std::size_t of, std::string_view why, std::string_view remedy) {
    if (of > 0) session.warn(fmt::format("{} {}. {}", entries(of), why, remedy));
  };
  warn(count.left_out, not_here, bring_them);
  warn(count.put_away, put_away, bring_back);
}

std::future<render::HistoryView> look_at_history(Session& session,
                                                 const std::filesystem::path& records) {
  return base::meanwhile([root = session.root(), records] { return seen(root, records); });
}

}  // namespace cli
