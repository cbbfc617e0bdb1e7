// The files of a folder, and work on them on all cores, as simply as it can be written.
#pragma once

#include <atomic>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>
#include <vector>

inline std::vector<std::filesystem::path> files_below(const char* folder) {
  std::vector<std::filesystem::path> files;
  for (const auto& one : std::filesystem::recursive_directory_iterator(folder)) {
    if (one.path().extension() == ".yaml") files.push_back(one.path());
  }
  return files;
}

inline std::string bytes_of(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::string bytes(std::filesystem::file_size(file), '\0');
  in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  return bytes;
}

template <class Work>
void on_all_cores(const std::vector<std::filesystem::path>& files, const Work& work) {
  std::atomic<std::size_t> next = 0;
  std::vector<std::jthread> threads;
  for (unsigned i = 0; i < std::thread::hardware_concurrency(); ++i) {
    threads.emplace_back([&] {
      for (std::size_t at = next++; at < files.size(); at = next++) work(files[at]);
    });
  }
}
