#include "cli/input/line_reader.hpp"

#include <fcntl.h>
#include <histedit.h>
#include <poll.h>
#include <unistd.h>

#include <array>
#include <climits>
#include <clocale>
#include <cstdio>
#include <cwchar>
#include <istream>
#include <memory>
#include <optional>
#include <ostream>
#include <string_view>
#include <utility>

#include "cli/session/interrupt.hpp"

namespace cli {

namespace {

// What is pasted comes in pieces; nobody types a line so soon after another.
constexpr int pasted_within_ms = 40;
constexpr char control_c = 3;
constexpr std::string_view paste_begins = "\033[200~";
constexpr std::string_view paste_ends = "\033[201~";

bool waits(int terminal) {
  pollfd ready{terminal, POLLIN, 0};
  return ::poll(&ready, 1, pasted_within_ms) > 0 && (ready.revents & POLLIN) != 0;
}

std::wstring widened(const std::string& text) {
  std::wstring wide;
  std::mbstate_t state{};
  const char* from = text.c_str();
  const char* const end = from + text.size();
  while (from < end) {
    wchar_t letter = 0;
    const auto size = std::mbrtowc(&letter, from, static_cast<std::size_t>(end - from), &state);
    if (size == static_cast<std::size_t>(-1) || size == static_cast<std::size_t>(-2) || size == 0) {
      letter = 0xFFFD;
      state = {};
      ++from;
    } else {
      from += size;
    }
    wide += letter;
  }
  return wide;
}

std::string narrowed(const wchar_t* from, const wchar_t* to) {
  std::string text;
  std::mbstate_t state{};
  for (; from < to; ++from) {
    std::array<char, MB_LEN_MAX> bytes{};
    const auto size = std::wcrtomb(bytes.data(), *from, &state);
    if (size != static_cast<std::size_t>(-1)) text.append(bytes.data(), size);
  }
  return text;
}

// Reads whole lines, as the terminal gives them.
TypedLine read_plain(std::istream& in, std::ostream& err, const std::string& prompt,
                     const std::string& begun) {
  if (!begun.empty()) err << "(Sidst skrev du: " << begun << ")\n";
  err << prompt;
  err.flush();
  std::string text;
  if (!std::getline(in, text)) return {TypedLine::End::end_of_input, {}};
  std::string more;
  while ((in.rdbuf()->in_avail() > 0 || waits(STDIN_FILENO)) && std::getline(in, more)) {
    text += '\n' + more;
  }
  for (const auto mark : {paste_begins, paste_ends}) {
    for (auto at = text.find(mark); at != text.npos; at = text.find(mark)) {
      text.erase(at, mark.size());
    }
  }
  return {TypedLine::End::entered, text};
}

// Has a terminal of its own: Ctrl-C may take stdin away (InterruptEndsInput).
class EditingReader {
 public:
  EditingReader()
      : terminal_(::fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3)),
        shown_(::fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)) {
    in_ = ::fdopen(terminal_, "r");
    out_ = ::fdopen(shown_, "w");
    if (in_ == nullptr || out_ == nullptr) return;
    edit_ = ::el_init("beredskab", in_, out_, out_);
    if (edit_ == nullptr) return;
    ::el_wset(edit_, EL_CLIENTDATA, this);
    ::el_wset(edit_, EL_EDITOR, L"emacs");
    ::el_wset(edit_, EL_SIGNAL, 0);
    ::el_wset(edit_, EL_PROMPT, &EditingReader::prompt_of);
    ::el_wset(edit_, EL_GETCFN, &EditingReader::next_letter);
    ::el_wset(edit_, EL_ADDFN, L"entered", L"entered", &EditingReader::entered);
    ::el_wset(edit_, EL_ADDFN, L"pasted", L"pasted", &EditingReader::pasted);
    ::el_wset(edit_, EL_ADDFN, L"ended", L"ended", &EditingReader::ended);
    for (const auto* key : {L"^M", L"^J"}) ::el_wset(edit_, EL_BIND, key, L"entered", nullptr);
    ::el_wset(edit_, EL_BIND, L"\\e[200~", L"pasted", nullptr);
    ::el_wset(edit_, EL_BIND, L"^D", L"ended", nullptr);
    ::el_wset(edit_, EL_BIND, L"\\e[3~", L"ed-delete-next-char", nullptr);
    ::el_wset(edit_, EL_BIND, L"\\e[H", L"ed-move-to-beg", nullptr);
    ::el_wset(edit_, EL_BIND, L"\\e[F", L"ed-move-to-end", nullptr);
    ::el_wset(edit_, EL_BIND, L"\\e[1~", L"ed-move-to-beg", nullptr);
    ::el_wset(edit_, EL_BIND, L"\\e[4~", L"ed-move-to-end", nullptr);
    ::el_wset(edit_, EL_BIND, L"\\e[1;5C", L"em-next-word", nullptr);
    ::el_wset(edit_, EL_BIND, L"\\e[1;5D", L"ed-prev-word", nullptr);
    // Ctrl-C is a letter here: what stands on the line is kept.
    ::el_wset(edit_, EL_SETTY, L"-d", L"-isig", nullptr);
  }
  ~EditingReader() {
    if (edit_ != nullptr) ::el_end(edit_);
    if (in_ != nullptr) std::fclose(in_);
    if (out_ != nullptr) std::fclose(out_);
  }
  EditingReader(const EditingReader&) = delete;
  EditingReader& operator=(const EditingReader&) = delete;

  bool works() const { return edit_ != nullptr; }

  TypedLine read(const std::string& prompt, const std::string& begun) {
    prompt_ = widened(prompt);
    end_.reset();
    text_.clear();
    if (!begun.empty()) ::el_wpush(edit_, widened(begun).c_str());
    const InterruptHeldBack interrupt;
    interrupt_ = &interrupt;
    // Before the prompt is shown, which invites to type: libedit does it after.
    ::el_wset(edit_, EL_PREP_TERM, 1);
    mark("\033[?2004h");
    int count = 0;
    ::el_wgets(edit_, &count);
    mark("\033[?2004l");
    const auto end = end_.value_or(TypedLine::End::end_of_input);
    if (end == TypedLine::End::entered) mark("\n");  // else whoever asked ends the line
    return {end, text_};
  }

 private:
  static EditingReader& of(EditLine* edit) {
    void* self = nullptr;
    ::el_wget(edit, EL_CLIENTDATA, &self);
    return *static_cast<EditingReader*>(self);
  }
  static wchar_t* prompt_of(EditLine* edit) { return of(edit).prompt_.data(); }

  void mark(const char* text) {
    std::fputs(text, out_);
    std::fflush(out_);
  }

  // The next byte, or nothing where the terminal is gone or Ctrl-C was sent from outside.
  std::optional<char> next_byte() {
    if (read_ == got_) {
      if (!interrupt_->wait(terminal_)) return std::nullopt;
      const auto size = ::read(terminal_, bytes_.data(), bytes_.size());
      if (size <= 0) return std::nullopt;
      read_ = 0;
      got_ = static_cast<std::size_t>(size);
    }
    return bytes_[read_++];
  }
  bool more_waits() { return read_ < got_ || waits(terminal_); }

  // A letter of one to four bytes, or nothing.
  std::optional<wchar_t> letter() {
    std::mbstate_t state{};
    for (int i = 0; i < 4; ++i) {
      const auto byte = next_byte();
      if (!byte) return std::nullopt;
      wchar_t wide = 0;
      const auto size = std::mbrtowc(&wide, &*byte, 1, &state);
      if (size == static_cast<std::size_t>(-1)) return 0xFFFD;
      if (size != static_cast<std::size_t>(-2)) return wide;
    }
    return 0xFFFD;
  }

  void stop(TypedLine::End end) {
    const auto* line = ::el_wline(edit_);
    text_ = narrowed(line->buffer, line->lastchar);
    end_ = end;
  }

  static int next_letter(EditLine* edit, wchar_t* into) {
    auto& self = of(edit);
    const auto wide = self.letter();
    if (!wide || *wide == control_c) {
      self.stop(TypedLine::End::broken_off);
      return -1;
    }
    *into = *wide;
    return 1;
  }

  static unsigned char entered(EditLine* edit, int) {
    auto& self = of(edit);
    if (self.more_waits()) {
      ::el_winsertstr(edit, L"\n");
      return CC_REFRESH;
    }
    self.stop(TypedLine::End::entered);
    return CC_NEWLINE;
  }

  // At the end of an empty line it is the end of input; elsewhere it does nothing.
  static unsigned char ended(EditLine* edit, int) {
    const auto* line = ::el_wline(edit);
    if (line->lastchar != line->buffer) return CC_ERROR;
    of(edit).stop(TypedLine::End::end_of_input);
    return CC_EOF;
  }

  // Whatever stands between the marks is text, line ends and control characters too.
  static unsigned char pasted(EditLine* edit, int) {
    auto& self = of(edit);
    std::string bytes;
    while (!bytes.ends_with(paste_ends)) {
      const auto byte = self.next_byte();
      if (!byte) break;
      bytes += *byte == '\r' ? '\n' : *byte;
    }
    if (bytes.ends_with(paste_ends)) bytes.resize(bytes.size() - paste_ends.size());
    while (bytes.ends_with('\n')) bytes.pop_back();
    ::el_winsertstr(edit, widened(bytes).c_str());
    return CC_REFRESH;
  }

  int terminal_;
  int shown_;
  FILE* in_ = nullptr;
  FILE* out_ = nullptr;
  EditLine* edit_ = nullptr;
  const InterruptHeldBack* interrupt_ = nullptr;  // while a line is read
  std::wstring prompt_;
  std::array<char, 4096> bytes_{};  // read and not taken yet: it may belong to the next question
  std::size_t read_ = 0;
  std::size_t got_ = 0;
  std::optional<TypedLine::End> end_;
  std::string text_;
};

bool has_utf8() {
  return std::setlocale(LC_CTYPE, "C.UTF-8") != nullptr ||
         (std::setlocale(LC_CTYPE, "") != nullptr && MB_CUR_MAX > 1);
}

}  // namespace

std::function<TypedLine(const std::string&, const std::string&)> line_reader(
    std::istream& in, std::ostream& err, const std::string& terminal_type) {
  // Made at the first question: what asks nothing leaves the terminal alone, in the background too.
  return
      [&in, &err, may_edit = !terminal_type.empty() && terminal_type != "dumb",
       editing = std::shared_ptr<EditingReader>()](const auto& prompt, const auto& begun) mutable {
        if (std::exchange(may_edit, false) && has_utf8())
          editing = std::make_shared<EditingReader>();
        if (editing && !editing->works()) editing.reset();
        return editing ? editing->read(prompt, begun) : read_plain(in, err, prompt, begun);
      };
}

}  // namespace cli
