#include "base/whole_times.hpp"

#include <doctest/doctest.h>

TEST_CASE("«kl.» and its time are not parted") {
  CHECK(base::with_whole_times("fra kl. 9.00 til kl. 10.00, klokken 11") ==
        "fra kl.\u00a09.00 til kl.\u00a010.00, klokken 11");
  CHECK(base::with_whole_times("").empty());
}
