#include "store/disk/descriptor.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>

#include <cerrno>

#include "../here.hpp"

namespace store {
namespace {

bool is_open(int number) { return ::fcntl(number, F_GETFD) != -1; }
Descriptor open_null() { return Descriptor(::open("/dev/null", O_RDONLY | O_CLOEXEC)); }

TEST_CASE("a descriptor closes itself, once") {
  int first = -1;
  {
    Descriptor one = open_null();
    first = one.get();
    REQUIRE(one);
    const Descriptor two = std::move(one);
    CHECK(two.get() == first);
    CHECK(one.get() == -1);  // NOLINT(bugprone-use-after-move)
    CHECK(is_open(first));
  }
  CHECK_FALSE(is_open(first));
  CHECK_FALSE(Descriptor());

  Descriptor held = open_null();
  first = held.get();
  held = Descriptor();
  CHECK_FALSE(held);
  CHECK_FALSE(is_open(first));
}

TEST_CASE("the error of a system call, in Danish, with what to do") {
  struct Case {
    int error;
    std::string message;
    std::string remedy;
  };
  for (const auto& [error, message, remedy] : {
           Case{EACCES, "Det gik galt: /x/y (du har ikke adgang).",
                "Bed om adgang til mappen, eller brug en anden med -C."},
           Case{EROFS, "Det gik galt: /x/y (disken kan kun læses).",
                "Brug en mappe, der kan skrives i, med -C."},
           Case{ENOSPC, "Det gik galt: /x/y (der er ikke plads).",
                "Ryd op på disken, og prøv igen."},
           Case{ENOTDIR, "Det gik galt: /x/y (der ligger en fil, hvor der skulle være en mappe).",
                "Flyt filen, og prøv igen."},
           Case{EDOM, "Det gik galt: /x/y (systemet svarer med fejl nr. 33).",
                "Prøv igen. Sker det igen, så brug en anden mappe med -C."},
       }) {
    CAPTURE(error);
    try {
      errno = error;
      fail("Det gik galt", "/x/y");
    } catch (const base::Error& caught) {
      CHECK(caught.what() == message);
      CHECK(caught.remedy() == remedy);
      CHECK(caught.trouble() == base::Trouble::world);
      CHECK(base::format(fault_of(caught, "/x/y", "y")) ==
            "y: fejl: Det gik galt" + message.substr(message.find(" (")) + "\n" +
                (remedy.empty() ? "" : "  = " + remedy + "\n"));
    }
  }
}

}  // namespace
}  // namespace store
