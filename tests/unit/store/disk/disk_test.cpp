#include "store/disk/disk.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/inotify.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <set>
#include <thread>

#include "../here.hpp"
#include "base/error.hpp"
#include "store/disk/descriptor.hpp"
#include "store/disk/disk_read.hpp"

namespace store {
namespace {

using namespace test;
namespace fs = std::filesystem;

// The names, one after another; asked for more it fails the test.
class Offer {
 public:
  explicit Offer(Names names) : names_(std::move(names)) {}
  std::function<std::string()> asked() {
    return [this] {
      if (count_ >= names_.size()) throw std::runtime_error("asked too often");
      return names_[count_++];
    };
  }
  std::size_t count() const { return count_; }

 private:
  Names names_;
  std::size_t count_ = 0;
};

// The message of the error of the world that f throws.
template <class F>
std::string world(F&& f) {
  try {
    f();
  } catch (const base::Error& error) {
    CHECK(error.trouble() == base::Trouble::world);
    return error.what();
  }
  return "no error";
}

TEST_CASE("an appended file lies there whole, with every folder on the way") {
  const Folder folder;
  Offer offer({"a.yaml"});
  const std::string bytes = std::string("æ\0\n", 4) + std::string(200000, 'x');
  CHECK(append_file(folder / "p/2026/plan", bytes, offer.asked()) == "a.yaml");
  CHECK(folder.all() == Names{"p/", "p/2026/", "p/2026/plan/", "p/2026/plan/a.yaml"});
  CHECK(folder.read("p/2026/plan/a.yaml") == bytes);
  struct stat status {};
  REQUIRE(::stat((folder / "p/2026/plan/a.yaml").c_str(), &status) == 0);
  CHECK(status.st_nlink == 1);
}

TEST_CASE("append never overwrites: a taken name asks for a new one") {
  const Folder folder;
  folder.write("a.yaml", "old");
  fs::create_directory(folder / "b.yaml");
  fs::create_symlink("nowhere", folder / "c.yaml");
  Offer offer({"a.yaml", "b.yaml", "c.yaml", "d.yaml"});
  CHECK(append_file(folder.path(), "new", offer.asked()) == "d.yaml");
  CHECK(offer.count() == 4);
  CHECK(folder.all() == Names{"a.yaml", "b.yaml/", "c.yaml", "d.yaml"});
  CHECK(folder.read("a.yaml") == "old");
  CHECK(folder.read("d.yaml") == "new");
}

TEST_CASE("many that append at once lose nothing") {
  const Folder folder;
  constexpr int writers = 8;
  constexpr int each = 25;
  {
    // All of them count from one, so that they take one another's names.
    std::vector<std::jthread> all;
    for (int writer = 0; writer < writers; ++writer) {
      all.emplace_back([&, writer] {
        int number = 0;
        for (int i = 0; i < each; ++i) {
          append_file(folder / "x", fmt::format("{}-{}", writer, i),
                      [&] { return fmt::format("{:04}.yaml", number++); });
        }
      });
    }
  }
  std::set<std::string> written;
  const auto names = list_folder(folder / "x");
  for (const auto& name : names) written.insert(folder.read("x/" + name));
  CHECK(names.size() == writers * each);
  CHECK(written.size() == writers * each);
  CHECK(folder.all().size() == writers * each + 1);  // no temporaries
}

TEST_CASE("a failure leaves nothing behind") {
  SUBCASE("where the folder should be lies a file") {
    const Folder folder;
    folder.write("x", "");
    CHECK(world([&] { append_file(folder / "x", "y", Offer({"a"}).asked()); }) ==
          fmt::format("Der kan ikke skrives i mappen: {} (der ligger en fil, hvor der skulle være "
                      "en mappe).",
                      (folder / "x").string()));
    CHECK(world([&] { append_file(folder / "x/y/z", "y", Offer({"a"}).asked()); }) != "no error");
    CHECK(folder.all() == Names{"x"});
    CHECK(folder.read("x") == "");
  }
  SUBCASE("the folder leads nowhere") {
    const Folder folder;
    fs::create_symlink("nowhere", folder / "x");
    CHECK(world([&] { append_file(folder / "x", "y", Offer({"a"}).asked()); }) != "no error");
    CHECK(folder.all() == Names{"x"});
  }
  SUBCASE("the name cannot be") {
    const Folder folder;
    CHECK(world([&] {
            append_file(folder.path(), "y", Offer({std::string(300, 'a')}).asked());
          }).find("(navnet er for langt)") != std::string::npos);
    CHECK(world([&] { append_file(folder.path(), "y", Offer({"no/such"}).asked()); }) !=
          "no error");
    CHECK(folder.all() == Names{});
  }
  SUBCASE("no name is given") {
    const Folder folder;
    CHECK_THROWS_AS(append_file(folder.path(), "y", Offer({}).asked()), std::runtime_error);
    CHECK(folder.all() == Names{});
  }
  SUBCASE("the disk takes no more") {
    const Folder folder;
    const auto before = std::signal(SIGXFSZ, SIG_IGN);
    struct rlimit limit {};
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &limit) == 0);
    const struct rlimit small { 1000, limit.rlim_max };
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
    const auto said = world(
        [&] { append_file(folder.path(), std::string(2000, 'x'), Offer({"a.yaml"}).asked()); });
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &limit) == 0);
    std::signal(SIGXFSZ, before);
    CHECK(said.starts_with("Der kan ikke skrives: "));
    CHECK(folder.all() == Names{});
  }
}

TEST_CASE("a file is replaced, and a link stays a link") {
  const Folder folder;
  folder.write("mappe/a.yaml", "gammel");
  fs::create_symlink("mappe/a.yaml", folder / "b.yaml");
  replace_file(folder / "b.yaml", "gammel", "ny");
  CHECK(fs::is_symlink(folder / "b.yaml"));
  CHECK(folder.read("mappe/a.yaml") == "ny");
  CHECK(folder.all() == Names{"b.yaml", "mappe/", "mappe/a.yaml"});
}

TEST_CASE("a file that is gone, or another, is not replaced") {
  const Folder folder;
  folder.write("a.yaml", "en anden");
  CHECK(world([&] { replace_file(folder / "a.yaml", "gammel", "ny"); }) ==
        "a.yaml er ændret imens.");
  CHECK(world([&] {
          replace_file(folder / "b.yaml", "gammel", "ny");
        }).starts_with("Filen kan ikke ændres: "));
  if (::geteuid() != 0) {  // root may write everywhere
    ::chmod((folder / "a.yaml").c_str(), 0444);
    CHECK(world([&] {
            replace_file(folder / "a.yaml", "en anden", "ny");
          }).starts_with("Filen kan ikke ændres: "));
  }
  CHECK(folder.read("a.yaml") == "en anden");
  CHECK(folder.all() == Names{"a.yaml"});
}

TEST_CASE("a full disk leaves the old file as it was") {
  const Folder folder;
  folder.write("a.yaml", "gammel");
  const auto before = std::signal(SIGXFSZ, SIG_IGN);
  struct rlimit limit {};
  REQUIRE(::getrlimit(RLIMIT_FSIZE, &limit) == 0);
  const struct rlimit small { 1000, limit.rlim_max };
  REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
  const auto said =
      world([&] { replace_file(folder / "a.yaml", "gammel", std::string(2000, 'x')); });
  REQUIRE(::setrlimit(RLIMIT_FSIZE, &limit) == 0);
  std::signal(SIGXFSZ, before);
  CHECK(said.starts_with("Der kan ikke skrives: "));
  CHECK(folder.read("a.yaml") == "gammel");
  CHECK(folder.all() == Names{"a.yaml"});
}

TEST_CASE("only what nobody writes any more, and is an hour old, is swept") {
  const Folder folder;
  const auto age = [&](const std::string& name, int seconds) {
    const timespec time{::time(nullptr) - seconds, 0};
    const timespec times[] = {time, time};
    REQUIRE(::utimensat(AT_FDCWD, (folder / name).c_str(), times, AT_SYMLINK_NOFOLLOW) == 0);
  };
  for (const auto* name : {".tmp-1-0", ".tmp-2-0", ".tmp-3-0", "tmp-4", "a.yaml", ".other"}) {
    folder.write(name, "x");
    age(name, 3700);
  }
  age(".tmp-2-0", 3500);
  fs::create_symlink("a.yaml", folder / ".tmp-5-0");
  age(".tmp-5-0", 3700);
  ::mkfifo((folder / ".tmp-6-0").c_str(), 0666);
  const Descriptor writer(::open((folder / ".tmp-3-0").c_str(), O_RDWR | O_CLOEXEC));
  REQUIRE(::flock(writer.get(), LOCK_EX | LOCK_NB) == 0);

  sweep_temporaries(folder.path());
  CHECK(folder.all() ==
        Names{".other", ".tmp-2-0", ".tmp-3-0", ".tmp-5-0", ".tmp-6-0", "a.yaml", "tmp-4"});
  sweep_temporaries(folder / "nowhere");
}

TEST_CASE("an append does not stumble over the temporary of another") {
  const Folder folder;
  folder.write(fmt::format(".tmp-{}-0", ::getpid()), "of another");
  CHECK(append_file(folder.path(), "x", Offer({"a.yaml"}).asked()) == "a.yaml");
  CHECK(folder.all() == Names{fmt::format(".tmp-{}-0", ::getpid()), "a.yaml"});
  CHECK(folder.read(fmt::format(".tmp-{}-0", ::getpid())) == "of another");
}

TEST_CASE("reading") {
  const Folder folder;
  folder.write("a", std::string("x\0y", 3));
  fs::create_directory(folder / "d");
  fs::create_symlink("ring", folder / "ring");
  REQUIRE(::mkfifo((folder / "pipe").c_str(), 0666) == 0);
  CHECK(read_file(folder / "a") == std::string("x\0y", 3));
  CHECK(read_file(folder / "b") == std::nullopt);
  CHECK(read_file(folder / "a/b") == std::nullopt);
  const auto said = [&](const char* name) { return world([&] { read_file(folder / name); }); };
  CHECK(said("d") ==
        fmt::format("Filen kan ikke læses: {} (det er en mappe).", (folder / "d").string()));
  CHECK(said("pipe") == fmt::format("Filen kan ikke læses: {} (det er ikke en almindelig fil).",
                                    (folder / "pipe").string()));
  CHECK(said("ring") == fmt::format("Filen kan ikke læses: {} (den henviser i ring til sig selv).",
                                    (folder / "ring").string()));
  CHECK(world([&] { read_existing(folder / "b"); }) ==
        fmt::format("Filen kan ikke læses: {} (den findes ikke).", (folder / "b").string()));
}

TEST_CASE("listing") {
  const Folder folder;
  for (const auto* name : {"b", "a", "æ", ".tmp-1-0", ".git/x"}) folder.write(name, "");
  CHECK(list_folder(folder.path()) == Names{"a", "b", "æ"});
  CHECK(list_folder(folder / "c") == Names{});
  CHECK(list_folder(folder / "a") == Names{});
}

TEST_CASE("a new folder is new") {
  const Folder folder;
  CHECK(make_folder(folder / "p/2026", "x"));
  CHECK_FALSE(make_folder(folder / "p/2026", "x"));
  folder.write("p/2026/y", "");
  CHECK_FALSE(make_folder(folder / "p/2026", "y"));
  CHECK(folder.all() == Names{"p/", "p/2026/", "p/2026/x/", "p/2026/y"});
  CHECK(world([&] { make_folder(folder / "p/2026/y", "z"); }) != "no error");
}

TEST_CASE("a document for printing is written over the old one") {
  const Folder folder;
  write_output(folder / "a.md", "first");
  write_output(folder / "a.md", "second");
  fs::create_symlink("a.md", folder / "link.md");
  write_output(folder / "link.md", "third");
  CHECK(folder.read("a.md") == "third");
  CHECK(fs::is_symlink(folder / "link.md"));
  write_output("/dev/null", "x");
  CHECK(world([&] { write_output(folder / "no/such.md", "x"); }) != "no error");
  fs::create_directory(folder / "d");
  CHECK(world([&] { write_output(folder / "d", "x"); }) ==
        fmt::format("Der kan ikke skrives: {} (det er en mappe).", (folder / "d").string()));
  CHECK(folder.all() == Names{"a.md", "d/", "link.md"});
}

TEST_CASE("what is no ordinary file is never opened, and what is too large never read") {
  const Folder folder;
  const auto pipe = folder / "pipe";
  REQUIRE(::mkfifo(pipe.c_str(), 0666) == 0);
  const Descriptor watch(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC));
  REQUIRE(::inotify_add_watch(watch.get(), pipe.c_str(), IN_OPEN) >= 0);
  CHECK(world([&] { read_existing(pipe); }).ends_with("pipe (det er ikke en almindelig fil)."));
  CHECK(world([&] { read_text(pipe); }).ends_with("pipe (det er ikke en almindelig fil)."));
  CHECK(world([&] { replace_file(pipe, "", "x"); }).ends_with("(det er ikke en almindelig fil)."));
  char event[4096];
  CHECK(::read(watch.get(), event, sizeof event) == -1);

  folder.write("large", std::string(1'000'001, 'x'));
  CHECK(world([&] { read_text(folder / "large"); }) ==
        "Filen er for stor: " + (folder / "large").string() + " (op mod 2 MB).");
  folder.write("largest", std::string(1'000'000, 'x'));
  CHECK(read_text(folder / "largest")->size() == 1'000'000);
  CHECK(read_text(folder / "none") == std::nullopt);
}

}  // namespace
}  // namespace store
