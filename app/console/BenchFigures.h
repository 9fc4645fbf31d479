#pragma once

#include <string>

namespace opsdesk {

/// Prints a figure as a line of `opsdeskd bench`, at once. @p series names what the floor is measured for; empty: none
/// is.
void printFigure(const std::string& what, double value, const char* unit, const char* aim = "",
                 const char* series = "");

/// Since the system began this program, to a hundredth of a second.
double millisecondsSinceStart();

/// The most memory that this program has held at a time, and what it holds now.
void printMemory();

} // namespace opsdesk
