// Only lets yaml-cpp go through every file, and keeps nothing: parse_files FOLDER.
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/parser.h>

#include <cstdio>
#include <sstream>

#include "files.hpp"

namespace {

struct Count : YAML::EventHandler {
  std::size_t scalars = 0;
  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
  void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
  void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t,
                const std::string&) override {
    ++scalars;
  }
  void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                       YAML::EmitterStyle::value) override {}
  void OnSequenceEnd() override {}
  void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                  YAML::EmitterStyle::value) override {}
  void OnMapEnd() override {}
};

}  // namespace

int main(int, char** words) {
  std::atomic<std::size_t> total = 0;
  on_all_cores(files_below(words[1]), [&](const std::filesystem::path& path) {
    std::istringstream in(bytes_of(path));
    Count count;
    YAML::Parser(in).HandleNextDocument(count);
    total += count.scalars;
  });
  std::printf("%zu scalars\n", total.load());
}
