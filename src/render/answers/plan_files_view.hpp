// What `plan new`, `plan import` and `plan renew` answer: the files that they made.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "render/engine/projection.hpp"

namespace render {

struct FilesView {
  std::optional<std::string> plan;  // its id; absent for a file outside plans/
  std::vector<std::string> files;   // in the order in which they were written
  std::vector<std::string> next;    // what to do now, a line each

  static constexpr auto fields = Table{
      field<&FilesView::plan>("planens id"),
      field<&FilesView::files>("de filer, der er skrevet"),
      field<&FilesView::next>("hvad der nu skal gøres"),
  };
};

// The next document, and what in it must be looked at by hand.
struct RenewedView {
  std::string file;  // from the workspace's folder
  std::string valid;
  std::vector<std::string> parties;    // their lines
  std::vector<std::string> look_at;    // a sentence each, with line numbers
  std::vector<std::string> proposals;  // that are open, or not written in yet, with their ids
  std::vector<std::string> next;       // what to do now, a line each

  static constexpr auto fields = Table{
      field<&RenewedView::file>("filen, fra beredskabsmappen"),
      field<&RenewedView::valid>("perioden"),
      field<&RenewedView::parties>("parternes linjer"),
      field<&RenewedView::look_at>("det, der skal ses efter i hånden"),
      field<&RenewedView::proposals>("forslag, der er åbne, eller vedtaget og ikke skrevet ind"),
      field<&RenewedView::next>("hvad der nu skal gøres"),
  };
};

}  // namespace render
