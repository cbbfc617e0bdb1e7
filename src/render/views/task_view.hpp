// A follow-up or an inquiry, and how far it has come.
#pragma once

#include <optional>
#include <string>

#include "model/incident.hpp"
#include "render/views/context.hpp"
#include "render/views/entry_folder.hpp"
#include "render/views/when.hpp"

namespace render {

struct TaskView {
  std::string id;
  std::string text;
  std::optional<std::string> who;  // of an inquiry: who asked
  std::optional<std::string> responsible;
  std::optional<When> due;
  bool overdue = false;
  bool open = false;  // neither done nor replaced
  bool done = false;
  std::optional<std::string> replaced_by;  // id of the decision that took its place
  std::optional<When> done_at;
  std::optional<std::string> answer;  // or what was said when it was done
};

TaskView task_view(const Context& context, const EntryFolder& folder, const model::Task& task);

}  // namespace render

namespace base {

template <>
inline constexpr auto fields_of<render::TaskView> = Table{
    field("id", &render::TaskView::id, "notatets korte id"),
    field("text", &render::TaskView::text, "hvad det gælder"),
    field("who", &render::TaskView::who, "hvem der henvendte sig"),
    field("responsible", &render::TaskView::responsible, "den ansvarlige"),
    field("due", &render::TaskView::due, "fristen"),
    field("overdue", &render::TaskView::overdue, "fristen er overskredet"),
    field("open", &render::TaskView::open, "hverken udført, besvaret eller afløst"),
    field("done", &render::TaskView::done, "udført eller besvaret"),
    field("replaced_by", &render::TaskView::replaced_by, "den beslutning, der har afløst den"),
    field("done_at", &render::TaskView::done_at, "hvornår det blev udført"),
    field("answer", &render::TaskView::answer, "svaret, eller bemærkningen ved udførelsen"),
};

}  // namespace base
