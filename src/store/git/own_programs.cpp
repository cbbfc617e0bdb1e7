#include "store/git/own_programs.hpp"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>

#include "base/ascii.hpp"
#include "base/text.hpp"
#include "store/disk/process.hpp"

namespace store {

namespace {

bool is_program(const std::string& path) {
  struct stat found {};
  return ::stat(path.c_str(), &found) == 0 && S_ISREG(found.st_mode) &&
         ::access(path.c_str(), X_OK) == 0;
}

// Only where PATH has a whole path: a name must not lead into the folder that one stands in. Behind
// PATH stands where sendmail lies, which an ordinary user's PATH lacks.
std::optional<std::string> in_path(const std::string& name) {
  const char* path = std::getenv("PATH");
  for (const auto& folder :
       base::split(std::string(path == nullptr ? "" : path) + ":/usr/sbin", ':')) {
    if (!folder.starts_with('/')) continue;
    auto file = folder + '/' + name;
    if (is_program(file)) return file;
  }
  return std::nullopt;
}

// The reply of a server («550 5.1.1 No such user»), for those who know it by its number.
std::string reply_code(std::string_view said) {
  for (std::size_t i = 0; i + 3 < said.size(); ++i) {
    const bool begins = i == 0 || said[i - 1] == ' ' || said[i - 1] == '\n';
    const bool ends = said[i + 3] == ' ' || said[i + 3] == '-';
    if (begins && ends && (said[i] == '4' || said[i] == '5') && base::is_digit(said[i + 1]) &&
        base::is_digit(said[i + 2])) {
      return std::string(said.substr(i, 3));
    }
  }
  return {};
}

// By the number that the program ended with (sysexits.h), which sendmail and msmtp share.
std::string_view why_not(int status) {
  switch (status) {
    case 65:
    case 69: return "Mailserveren tog ikke imod den";
    case 67: return "Modtageren findes ikke hos mailserveren";
    case 68: return "Mailserveren blev ikke fundet";
    case 75: return "Der er ikke forbindelse til mailserveren";
    case 77: return "Mailserveren afviste brugernavn eller adgangskode";
    case 64:
    case 78: return "Mailprogrammet er ikke sat op";
    default: return "Mailprogrammet kunne ikke sende den";
  }
}

}  // namespace

OwnProgram own_program(const std::string& value) {
  std::string path = value;
  const char* home = std::getenv("HOME");
  if (path.starts_with("~/") && home != nullptr) path = home + path.substr(1);
  if (path.find('/') == std::string::npos) path = in_path(path).value_or("");
  if (path.empty()) return {{}, fmt::format("Programmet {} findes ikke.", base::quoted(value))};
  if (!path.starts_with('/')) {
    return {{},
            fmt::format("{} er ikke en hel sti: den skal begynde med / eller ~/.",
                        base::quoted(value))};
  }
  if (!is_program(path)) {
    return {{}, fmt::format("{} er ikke et program, der kan køres.", base::quoted(value))};
  }
  return {path, {}};
}

std::optional<OwnProgram> mail_program(const Settings& settings) {
  if (const auto set = settings.find("beredskab.sendmail"); set != settings.end()) {
    return set->second.empty() ? std::nullopt : std::optional(own_program(set->second));
  }
  for (const auto* name : {"msmtp", "sendmail"}) {
    if (auto path = in_path(name)) return OwnProgram{*std::move(path), {}};
  }
  return std::nullopt;
}

Delivery deliver_mail(const OwnProgram& program, const std::string& address,
                      std::string_view message, std::chrono::seconds limit) {
  if (!program.fault.empty()) return {false, program.fault, {}};
  const auto result =
      run_process({program.path, "-i", "--", address}, environment_without({}), message, limit);
  if (result.ok()) return {true, {}, {}};
  if (!result.started()) return {false, "Mailprogrammet kan ikke startes.", {}};
  if (result.out_of_time) {
    return {false, fmt::format("Mailserveren svarede ikke i {} sekunder.", limit.count()), {}};
  }
  const auto code = reply_code(result.errors);
  return {false,
          fmt::format("{}{}.", why_not(result.status), code.empty() ? "" : " (" + code + ')'),
          result.errors};
}

std::optional<HookFault> run_hook(const OwnProgram& program, std::string_view input,
                                  std::chrono::seconds limit) {
  const auto result = run_process({program.path}, environment_without({}), input, limit);
  if (result.ok()) return std::nullopt;
  if (!result.started()) return HookFault{"kunne ikke startes", {}, false};
  if (result.out_of_time) {
    return HookFault{
        fmt::format("var ikke færdigt efter {} sekunder og er stoppet", limit.count()), {}, true};
  }
  return HookFault{fmt::format("sluttede med fejl ({})", result.status), result.errors, false};
}

}  // namespace store
