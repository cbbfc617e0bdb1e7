// The JSON Schema of an entry: one alternative per kind, the shared keys around the body's own.
#pragma once

#include "render/engine/json.hpp"

namespace render {

Json entry_schema();

}  // namespace render
