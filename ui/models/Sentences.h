#pragma once

#include <QString>

#include <string>

namespace opsdesk::ui {

/// @p english, which the core composed, in the reader's language. The core knows no Qt and says in English why it
/// refuses, what it checked and what its accounts are called; `resources/sentences.txt` lists the templates of its
/// sentences, and their translations are in the context `Sentence`. A sentence of no known template stays as it is. In
/// the thread of the window alone.
QString sentence(const QString& english);
QString sentence(const std::string& english);
QString sentence(const char* english);

} // namespace opsdesk::ui
