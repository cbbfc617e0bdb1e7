// The options that set what minutes say, shared by `meeting minutes`, which asks for the rest, and
// by `correct`.
#pragma once

#include <string>
#include <vector>

#include "cli/session/session.hpp"
#include "model/values/plan.hpp"

namespace cli {

class MinutesOptions {
 public:
  MinutesOptions(Session& session, const model::Meeting& meeting);

  // Each sets what the command line says; the rest stays. All but `settle_attendance` throw
  // Error(usage) for words that cannot be taken.
  void set(model::Minutes& minutes);
  // As a correction: who was there, the guests and the next meeting take the place of what stood, a
  // matter that of its point, a proposal that of its number.
  void correct(model::Minutes& minutes);

  // Those who were there may have left the list since. Of several that a word fits, one of
  // `rather`.
  std::vector<model::PersonId> people(const std::vector<std::string>& words,
                                      const std::vector<model::PersonId>& rather = {});
  // Of those invited, who is not named as present was absent, and the other way round. Throws
  // Error(usage) where somebody is both.
  void settle_attendance(model::Minutes& minutes);

 private:
  void set_attendance(model::Minutes& minutes);
  void set_next(model::Minutes& minutes);
  std::vector<model::Line> guests();
  model::Line agenda_matter(const std::string& typed);
  void correct_matter(model::Minutes& minutes, const std::string& words);
  void correct_proposal(std::vector<model::Text>& proposals, const std::string& words);

  Session& session_;
  model::Meeting meeting_;
  std::vector<model::PersonId> invited_;  // those in office on its day
};

}  // namespace cli
