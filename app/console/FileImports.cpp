#include "app/console/FileImports.h"

#include "core/base/Error.h"
#include "core/integration/ImportPreview.h"
#include "core/integration/ImportTrial.h"
#include "ui/bridge/WholeFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <map>

namespace opsdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t previewRows = 20;
constexpr int readShare = 10; ///< percent of the whole that reading is

QString text(std::string_view words) {
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

std::string nameOf(const ui::ImportPlan& plan) {
    return plan.profile.toStdString();
}

ImportProfile profileOf(const ui::ImportPlan& plan) {
    const std::string name = nameOf(plan);
    return plan.mapping.empty() ? findImportProfile(name)
                                : parseImportProfile(mappedProfile(importProfileText(name), name, plan.mapping), name);
}

QString typeText(FieldType type) {
    switch (type) {
    case FieldType::Text:
        return QCoreApplication::translate("Import", "text");
    case FieldType::Quantity:
        return QCoreApplication::translate("Import", "quantity");
    case FieldType::Decimal:
        return QCoreApplication::translate("Import", "amount");
    case FieldType::Integer:
        return QCoreApplication::translate("Import", "whole number");
    case FieldType::Date:
        return QCoreApplication::translate("Import", "date");
    case FieldType::Time:
        return QCoreApplication::translate("Import", "time");
    case FieldType::Currency:
        return QCoreApplication::translate("Import", "currency");
    case FieldType::Flag:
        break;
    }
    return QCoreApplication::translate("Import", "yes or no");
}

std::vector<ui::ImportColumn> columnsOf(const ImportProfile& base, const ui::ImportPlan& plan,
                                        const std::vector<std::string>& header) {
    const std::map<std::string, std::string> mapped(plan.mapping.begin(), plan.mapping.end());
    const ProfileMatch match = matchProfile(base, header);
    std::vector<ui::ImportColumn> columns;
    for (std::size_t i = 0; i < base.columns.size(); ++i) {
        const ProfileColumn& column = base.columns[i];
        ui::ImportColumn out;
        out.name = column.name;
        out.required = column.required;
        out.type = typeText(column.type);
        out.place = match.places[i] ? static_cast<int>(*match.places[i]) : -1;
        if (column.field) {
            out.field = text(fieldInfo(*column.field).name);
            out.meaning = text(fieldInfo(*column.field).meaning);
        }
        if (const auto chosen = mapped.find(column.name); chosen != mapped.end()) {
            const auto place = std::find(header.begin(), header.end(), chosen->second);
            out.place = place == header.end() ? -1 : static_cast<int>(place - header.begin());
        }
        columns.push_back(std::move(out));
    }
    return columns;
}

QStringList textsOf(const std::vector<std::string>& cells) {
    QStringList out;
    for (const std::string& cell : cells)
        out << text(cell);
    return out;
}

/// Where people find what came of rows of a kind.
std::vector<std::pair<QString, std::string>> viewsOf(RecordKind kind) {
    const auto named = [](const char* title, const char* view) {
        return std::pair(QCoreApplication::translate("Queue", title), std::string(view));
    };
    switch (kind) {
    case RecordKind::Items:
        return {named("Items", "items")};
    case RecordKind::Suppliers:
    case RecordKind::SupplierItems:
    case RecordKind::Purchases:
        return {named("Suppliers", "suppliers")};
    case RecordKind::Stock:
        return {named("Stock", "stock")};
    case RecordKind::Events:
        return {named("Events", "demand-events")};
    case RecordKind::Rates:
        return {named("Exchange rates", "exchange-rates")};
    case RecordKind::Trade:
        break;
    }
    return {named("Customer orders", "orders"), named("Returns", "returns")};
}

void fill(ui::ImportEnd& end, const ImportReport& report) {
    end.read = report.rows_read;
    end.applied = report.rows_applied;
    end.skipped = report.rows_skipped;
    end.rejected = report.rows_rejected;
    for (const auto* rows : {&report.rejected, &report.doubted})
        for (const RejectedRow& row : *rows)
            end.rows.push_back({row.line, QFileInfo(text(row.file)).fileName(), text(row.reason), text(row.value)});
    for (const auto& [name, count] : report.classes)
        if (count > 0)
            end.classes.emplace_back(text(name), count);
}

} // namespace

FileImports::FileImports(Workspace& workspace, const Catalog& catalog, Clock& clock, Random& random, QString profiles)
    : m_workspace(workspace), m_catalog(catalog), m_clock(clock), m_random(random), m_profiles(std::move(profiles)) {}

QStringList FileImports::profiles() {
    QStringList names;
    for (const std::string& name : importProfileNames())
        names << text(name);
    const QFileInfoList own = QDir(m_profiles).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo& file : own)
        names << file.filePath();
    return names;
}

const ImportText& FileImports::textOf(const std::string& file, TextEncoding encoding) {
    const QFileInfo now(QString::fromStdString(file));
    const auto mark = std::pair(now.lastModified(), now.size()); // it may have been mended meanwhile
    if (file != m_file || encoding != m_encoding || mark != m_mark) {
        m_file.clear();
        auto read = readImportText(file, encoding);
        if (!read)
            throw UsageError(read.error().text);
        m_text = std::move(*read);
        m_file = file;
        m_encoding = encoding;
        m_mark = mark;
    }
    return m_text;
}

void FileImports::lookAt(const ui::ImportPlan& plan, ui::ImportLook& look) {
    const std::lock_guard lock(m_mutex);
    const std::string file = plan.file.toStdString();
    const ImportText& any = textOf(file, TextEncoding::Utf8OrWindows1252); // whichever profile it will be
    auto head = readHead(any, ",;\t", previewRows);
    if (!head)
        throw UsageError(head.error().text);
    look.header = textsOf(head->header);
    for (const auto& row : head->rows)
        look.samples.push_back(textsOf(row));
    std::vector<ImportProfile> known;
    QStringList names;
    for (const QString& name : profiles()) {
        try {
            known.push_back(findImportProfile(name.toStdString()));
            names << name;
        } catch (const UsageError& wrong) { // one of the person's own; others may still do
            qInfo("%s", wrong.what());
        }
    }
    const auto matches = matchProfiles(known, head->header);
    for (const ProfileMatch& match : matches)
        if (match.fits())
            look.fitting << names[static_cast<qsizetype>(match.profile)];
    look.profile = !plan.profile.isEmpty() ? plan.profile : names[static_cast<qsizetype>(matches.front().profile)];
    ui::ImportPlan chosen = plan;
    chosen.profile = look.profile;
    const ImportProfile base = findImportProfile(nameOf(chosen));
    look.columns = columnsOf(base, chosen, head->header);
    look.needsCutOver = base.kind == RecordKind::Trade || base.kind == RecordKind::Stock;
    if (plan.mapping.empty()) // what is probably meant
        for (const auto& [column, place] : likelyPlaces(base, matchProfile(base, head->header), head->header)) {
            look.columns[column].place = static_cast<int>(place);
            chosen.mapping.emplace_back(base.columns[column].name, head->header[place]);
        }
    look.mapping = chosen.mapping;
    auto preview = previewImport(any, profileOf(chosen), previewRows);
    if (!preview) {
        look.lacks = text(preview.error().text);
        return;
    }
    look.view = preview->view;
    look.rows = std::move(preview->rows);
}

ui::ImportLook FileImports::look(const ui::ImportPlan& plan) {
    ui::ImportLook look;
    try {
        lookAt(plan, look);
    } catch (const std::exception& failure) {
        (look.header.isEmpty() ? look.problem : look.lacks) = QString::fromUtf8(failure.what());
    }
    return look;
}

QString FileImports::keep(const ui::ImportPlan& plan, const QString& name, QString& problem) {
    const QString file = QDir(m_profiles).filePath(name + u".json"_s);
    try {
        const std::string json = mappedProfile(importProfileText(nameOf(plan)), name.toStdString(), plan.mapping);
        if (name.isEmpty() || name.contains(u'/') || name.startsWith(u'.'))
            problem = QCoreApplication::translate("Import", "Name the profile with letters and figures.");
        else if (profiles().contains(name) || QFileInfo::exists(file))
            problem = QCoreApplication::translate("Import", "There is a profile “%1” already; choose another name.")
                          .arg(name);
        if (!problem.isEmpty())
            return {};
        QDir().mkpath(m_profiles);
        const QString refused = ui::writeWholeFile(file, QByteArray::fromStdString(json));
        if (refused.isEmpty())
            return file;
        problem = QCoreApplication::translate("Import", "%1 cannot be written: %2.").arg(file, refused);
    } catch (const std::exception& wrong) {
        problem = QString::fromUtf8(wrong.what());
    }
    return {};
}

FileImports::Contents FileImports::read(const ui::ImportTask& task) const {
    Contents contents;
    for (const ui::ImportPlan& plan : task.plans) {
        if (task.stop.stop_requested())
            throw ImportCancelled();
        ImportProfile profile = profileOf(plan);
        auto text = readImportText(plan.file.toStdString(), profile.encoding);
        if (!text)
            throw UsageError(text.error().text);
        auto content = ImportContent::read(std::move(*text), std::move(profile));
        if (!content)
            throw UsageError(content.error().text);
        contents.push_back(std::move(*content));
        task.progress(readShare * static_cast<int>(contents.size()) / static_cast<int>(task.plans.size()));
    }
    // Masters before what names them, whichever way the files were chosen.
    std::stable_sort(contents.begin(), contents.end(),
                     [](const auto& a, const auto& b) { return a->profile().kind < b->profile().kind; });
    return contents;
}

ImportReport FileImports::apply(const ui::ImportTask& task, const Contents& contents) {
    ImportOptions options;
    options.entity = task.entity;
    options.actor = task.actor;
    options.cut_over = task.cutOver;
    options.stop = task.stop;
    options.progress = [&task](const ImportProgress& now) {
        if (now.total > 0)
            task.progress(readShare + static_cast<int>((100 - readShare) * now.done / now.total));
    };
    if (task.trial)
        return rehearseImport(m_workspace.file(), contents, m_catalog, m_clock, m_random, options);
    const auto reader = m_workspace.reader();
    return importContent(contents, m_workspace.bus(), *reader, options);
}

ui::ImportEnd FileImports::run(const ui::ImportTask& task) {
    ui::ImportEnd end;
    try {
        const Contents contents = read(task);
        fill(end, apply(task, contents));
        for (const auto& content : contents)
            for (auto& view : viewsOf(content->profile().kind))
                if (std::find(end.opened.begin(), end.opened.end(), view) == end.opened.end())
                    end.opened.push_back(std::move(view));
    } catch (const ImportCancelled& cancelled) {
        end.cancelled = true;
        end.problem = task.trial
                          ? QCoreApplication::translate("Import", "The trial was cancelled; nothing was changed.")
                          : QString::fromUtf8(cancelled.what());
    } catch (const std::exception& failure) {
        end.problem = QString::fromUtf8(failure.what());
    }
    return end;
}

} // namespace opsdesk
