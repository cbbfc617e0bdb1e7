// What was answered at the prompts of this run. It makes two things possible for every command
// alike: «tilbage» runs the command again from its beginning and gives the answers that stand
// without asking; and what was answered before the run broke off is a draft, offered next time.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace cli {

struct Answer {
  std::string question;
  std::string typed;
};

// Thrown at «tilbage», once the last answer is taken out.
struct Back {};

class Answers {
 public:
  // Asked once, before the first question that is shown.
  std::function<void()> offer;
  // After each answer, with all that stand; and once they are of no use any more.
  std::function<void(const std::vector<Answer>&, const std::string& begun)> keep;
  std::function<void()> forget;
  std::string about;              // what the command does, for «?»
  std::filesystem::path editing;  // where a text lies while it is edited

  // The answer that stands to this question, where the run is repeated, or goes on from a draft
  // that is offered first.
  std::optional<std::string> standing(const std::string& question);
  // Its place, for drop_from().
  std::size_t add(const std::string& question, const std::string& typed);
  void drop_from(std::size_t place);
  std::size_t size() const { return frames_.back().next; }
  // Whether there is an answer to go back to; none once something was written.
  bool can_go_back() const { return frames_.back().next > 0 && !frames_.back().sealed; }
  // The last answer, said so that it means the same later on.
  void restate(const std::string& typed) {
    frames_.back().given[frames_.back().next - 1].typed = typed;
  }
  bool something_written() const { return written_; }
  void go_back();  // throws Back
  void rewind() { frames_.back().next = 0; }
  void resume(std::vector<Answer> given, std::string begun);
  const std::vector<Answer>& given() const { return frames_.front().given; }
  // What stood on the line that was broken off, offered for this question.
  std::string begun(const std::string& question);
  void break_off(const std::string& question, const std::string& typed);
  void kept();
  // Something was written: nothing before it is asked again.
  void written();

  // A part of a command that is asked, and gone back in, by itself.
  class Part {
   public:
    explicit Part(Answers& answers) : answers_(answers) { answers_.frames_.emplace_back(); }
    ~Part() { answers_.frames_.pop_back(); }
    Part(const Part&) = delete;
    Part& operator=(const Part&) = delete;

   private:
    Answers& answers_;
  };

 private:
  struct Frame {
    std::vector<Answer> given;
    std::size_t next = 0;  // of the answers that stand, when the run is repeated
    bool sealed = false;   // something was written since
  };
  std::vector<Frame> frames_{1};
  std::string begun_;
  std::string begun_question_;
  bool written_ = false;
};

// Runs `steps` until they were answered, from their beginning after each «tilbage».
template <class Steps>
auto asked_in_turn(Answers& answers, const Steps& steps) {
  const Answers::Part part(answers);
  while (true) {
    try {
      return steps();
    } catch (const Back&) {
      answers.rewind();
    }
  }
}

}  // namespace cli
