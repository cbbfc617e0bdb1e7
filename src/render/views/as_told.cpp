#include "render/views/as_told.hpp"

#include "model/office.hpp"
#include "model/people.hpp"

namespace render {

AsTold::AsTold(const Context& context, const model::Incident& incident) : context_(context) {
  if (context.as_told) return;
  list_ = model::list_as_told(incident, context.participants);
  if (list_) context_.participants = &*list_;
  context_.as_told = model::day_of_people(incident, context.now);
}

}  // namespace render
