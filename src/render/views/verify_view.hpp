// What `verify` answers: each finding with who, when and the way back.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/fields.hpp"
#include "render/views/when.hpp"

namespace render {

struct FindingView {
  std::string kind;
  bool fault = false;
  std::vector<std::string> ids;
  std::string file;
  std::string told;
  std::optional<std::string> commit;
  std::optional<std::string> author;
  std::optional<When> at;
  std::string remedy;
};

struct VerifyView {
  int entries = 0;
  int faults = 0;
  int remarks = 0;
  bool history = false;
  std::vector<FindingView> findings;
};

}  // namespace render

namespace base {

template <>
inline constexpr auto fields_of<render::FindingView> = Table{
    field("kind", &render::FindingView::kind,
          "changed, removed, renamed, misnamed, rewritten, signature, false-erasure, unreadable, "
          "erased, uncommitted, aside eller incomplete"),
    field("fault", &render::FindingView::fault, "en fejl; ellers en bemærkning"),
    field("ids", &render::FindingView::ids, "de notater, det gælder"),
    field("file", &render::FindingView::file, "filen, eller den historik, det gælder"),
    field("told", &render::FindingView::told, "hvad der er set"),
    field("commit", &render::FindingView::commit, "hvor i historikken"),
    field("author", &render::FindingView::author, "hvem"),
    field("at", &render::FindingView::at, "hvornår"),
    field("remedy", &render::FindingView::remedy, "hvad man kan gøre"),
};

template <>
inline constexpr auto fields_of<render::VerifyView> = Table{
    field("entries", &render::VerifyView::entries, "notater, der er set efter"),
    field("faults", &render::VerifyView::faults, "antal fejl"),
    field("remarks", &render::VerifyView::remarks, "antal bemærkninger"),
    field("history", &render::VerifyView::history, "der er en historik at se efter i"),
    field("findings", &render::VerifyView::findings, "fejl og bemærkninger"),
};

}  // namespace base
