#include "render/markdown/markdown.hpp"

#include <md4c.h>

#include <array>
#include <new>

#include "base/contains.hpp"

namespace render::markdown {

namespace {

std::string text_of(const MD_ATTRIBUTE& attribute) {
  return {attribute.text == nullptr ? "" : attribute.text, attribute.size};
}

// The few that a template may need; another stands as it was written.
std::string character_of(std::string_view entity) {
  if (entity == "&amp;") return "&";
  if (entity == "&lt;") return "<";
  if (entity == "&gt;") return ">";
  if (entity == "&quot;") return "\"";
  if (entity == "&nbsp;") return "\u00A0";
  return std::string(entity);
}

bool is_break(std::string_view html) {
  return html == "<br>" || html == "<br/>" || html == "<br />";
}

class Builder {
 public:
  Builder() { open_.push_back(&root_); }

  void enter(MD_BLOCKTYPE type, void* detail) {
    using Kind = Block::Kind;
    runs_ = nullptr;
    switch (type) {
      case MD_BLOCK_QUOTE: push(Kind::quote); break;
      case MD_BLOCK_UL:
        push(Kind::list).tight = static_cast<MD_BLOCK_UL_DETAIL*>(detail)->is_tight != 0;
        break;
      case MD_BLOCK_OL: {
        const auto* list = static_cast<MD_BLOCK_OL_DETAIL*>(detail);
        Block& block = push(Kind::list);
        block.tight = list->is_tight != 0;
        block.number = list->start;
        break;
      }
      case MD_BLOCK_LI: {
        const auto* item = static_cast<MD_BLOCK_LI_DETAIL*>(detail);
        Block& block = push(Kind::item);
        if (item->is_task != 0) block.ticked = item->task_mark != ' ';
        break;
      }
      case MD_BLOCK_HR: push(Kind::rule); break;
      case MD_BLOCK_H: {
        Block& block = push(Kind::heading);
        block.level = static_cast<int>(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level);
        runs_ = &block.runs;
        break;
      }
      case MD_BLOCK_CODE:
        push(Kind::code).info = text_of(static_cast<MD_BLOCK_CODE_DETAIL*>(detail)->info);
        break;
      case MD_BLOCK_P: runs_ = &push(Kind::paragraph).runs; break;
      case MD_BLOCK_TABLE: push(Kind::table); break;
      case MD_BLOCK_TR:
        if (!open_.back()->columns.empty()) open_.back()->rows.emplace_back();
        break;
      case MD_BLOCK_TH:
      case MD_BLOCK_TD: cell(type, static_cast<MD_BLOCK_TD_DETAIL*>(detail)->align); break;
      case MD_BLOCK_DOC:
      case MD_BLOCK_THEAD:
      case MD_BLOCK_TBODY:
      case MD_BLOCK_HTML: break;
    }
  }

  // A line break at the end of a text breaks nothing.
  void leave(MD_BLOCKTYPE type) {
    while (runs_ != nullptr && !runs_->empty() && runs_->back().hard_break) runs_->pop_back();
    runs_ = nullptr;
    constexpr std::array unopened{MD_BLOCK_DOC, MD_BLOCK_THEAD, MD_BLOCK_TBODY, MD_BLOCK_TR,
                                  MD_BLOCK_TH,  MD_BLOCK_TD,    MD_BLOCK_HTML};
    if (!base::contains(unopened, type)) open_.pop_back();
  }

  void span(MD_SPANTYPE type, void* detail, bool begins) {
    if (type == MD_SPAN_STRONG) strong_ += begins ? 1 : -1;
    if (type == MD_SPAN_EM) emphasis_ += begins ? 1 : -1;
    if (type == MD_SPAN_DEL) strike_ += begins ? 1 : -1;
    if (type == MD_SPAN_CODE) code_ = begins;
    if (type != MD_SPAN_A && type != MD_SPAN_IMG) return;
    if (begins) {
      label_.clear();
      return;
    }
    const auto address = text_of(type == MD_SPAN_A ? static_cast<MD_SPAN_A_DETAIL*>(detail)->href
                                                   : static_cast<MD_SPAN_IMG_DETAIL*>(detail)->src);
    if (!address.ends_with(label_) || label_.empty()) add(" (" + address + ")");
  }

  void text(MD_TEXTTYPE type, std::string_view text) {
    if (open_.back()->kind == Block::Kind::code) {
      open_.back()->text += text;
    } else if (type == MD_TEXT_BR || (type == MD_TEXT_HTML && is_break(text))) {
      Run run;
      run.hard_break = true;
      sink().push_back(run);
    } else if (type == MD_TEXT_SOFTBR) {
      add(" ");
    } else if (type == MD_TEXT_ENTITY) {
      add(character_of(text));
    } else {
      add(text);
    }
  }

  Document take() { return std::move(root_.blocks); }

 private:
  // Blocks are appended to the innermost open one alone, so that the open ones stay where they are.
  // Deeper than anybody reads nothing is nested: the writers go down by recursion.
  Block& push(Block::Kind kind) {
    constexpr std::size_t deepest = 64;
    using Kind = Block::Kind;
    const bool holds = kind == Kind::quote || kind == Kind::list || kind == Kind::item;
    if (holds && open_.size() >= deepest) {
      open_.push_back(open_.back());
      return too_deep_;
    }
    Block& block = open_.back()->blocks.emplace_back(Block{kind});
    open_.push_back(&block);
    return block;
  }

  void cell(MD_BLOCKTYPE type, MD_ALIGN align) {
    Block& table = *open_.back();
    if (type == MD_BLOCK_TH) {
      constexpr Align aligns[] = {Align::none, Align::left, Align::center, Align::right};
      table.columns.push_back(aligns[align]);
      runs_ = &table.head.emplace_back();
    } else {
      runs_ = &table.rows.back().emplace_back();
    }
  }

  // The text of a tight item has no paragraph of its own.
  Runs& sink() {
    if (runs_ == nullptr) {
      runs_ = &open_.back()->blocks.emplace_back(Block{Block::Kind::paragraph}).runs;
    }
    return *runs_;
  }

  void add(std::string_view text) {
    label_ += text;
    Run run{{}, strong_ > 0, emphasis_ > 0, strike_ > 0, code_};
    Runs& runs = sink();
    if (!runs.empty()) {
      run.text = runs.back().text;
      if (run == runs.back()) {
        runs.back().text += text;
        return;
      }
    }
    run.text = text;
    runs.push_back(std::move(run));
  }

  Block root_{Block::Kind::quote};
  Block too_deep_{Block::Kind::quote};
  std::vector<Block*> open_;
  Runs* runs_ = nullptr;
  std::string label_;
  int strong_ = 0;
  int emphasis_ = 0;
  int strike_ = 0;
  bool code_ = false;
};

Builder& builder(void* data) { return *static_cast<Builder*>(data); }

}  // namespace

Document parse(std::string_view text) {
  MD_PARSER parser{};
  parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS | MD_FLAG_NOHTMLBLOCKS |
                 MD_FLAG_NOINDENTEDCODEBLOCKS;
  parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* data) {
    return builder(data).enter(type, detail), 0;
  };
  parser.leave_block = [](MD_BLOCKTYPE type, void*, void* data) {
    return builder(data).leave(type), 0;
  };
  parser.enter_span = [](MD_SPANTYPE type, void* detail, void* data) {
    return builder(data).span(type, detail, true), 0;
  };
  parser.leave_span = [](MD_SPANTYPE type, void* detail, void* data) {
    return builder(data).span(type, detail, false), 0;
  };
  parser.text = [](MD_TEXTTYPE type, const MD_CHAR* at, MD_SIZE size, void* data) {
    return builder(data).text(type, {at, size}), 0;
  };
  Builder built;
  // It fails where memory does.
  if (md_parse(text.data(), static_cast<MD_SIZE>(text.size()), &parser, &built) != 0) {
    throw std::bad_alloc();
  }
  return built.take();
}

}  // namespace render::markdown
