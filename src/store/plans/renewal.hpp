// The text of the next period's document, made of the last one's: its comments and order stay.
#pragma once

#include <string>

#include "model/values/document.hpp"
#include "store/yaml/source.hpp"

namespace store {

// `before`, which says `old`, made to say `intended`: title, subtitle, period and parties may be
// other ones. Proved by the strict reader; throws Error(world) where the file is laid out so that
// it cannot be made to say it.
std::string renewed_text(const Source& before, const model::Document& old,
                         const model::Document& intended);

}  // namespace store
