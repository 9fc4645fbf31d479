#include "ui/shell/PaletteOffers.h"

#include "ui/shell/Icons.h"
#include "ui/shell/Places.h"

#include <QAction>
#include <QCoreApplication>
#include <QPointer>
#include <QShortcut>
#include <QWidget>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t placesWithKeys = 9;

QString heading(const char* text) {
    return QCoreApplication::translate("Palette", text);
}

} // namespace

std::vector<PaletteItem> placeOffers(const std::vector<std::string>& views,
                                     const std::function<void(const std::string& view)>& goTo) {
    std::vector<PaletteItem> items;
    for (std::size_t i = 0; i < views.size(); ++i) {
        const Place* place = findPlace(views[i]);
        if (!place)
            continue;
        PaletteItem item;
        item.kind = PaletteItem::Kind::Place;
        item.heading = heading(QT_TRANSLATE_NOOP("Palette", "Go to"));
        item.title = QCoreApplication::translate("Queue", place->title);
        if (i < placesWithKeys)
            item.key = QKeySequence(u"Ctrl+%1"_s.arg(i + 1)).toString(QKeySequence::NativeText);
        item.icon = icon(place->icon, IconTint::Muted);
        item.remembered = u"place "_s + QString::fromStdString(views[i]);
        item.run = [goTo, view = views[i]] { goTo(view); };
        items.push_back(std::move(item));
    }
    return items;
}

std::vector<PaletteItem> actionOffers(const QWidget& page, const QString& heading) {
    std::vector<PaletteItem> items;
    for (QAction* action : page.actions()) {
        const QVariant fits = action->property("fits");
        if (action->text().isEmpty() || (fits.isValid() && !fits.toBool()))
            continue;
        PaletteItem item;
        item.kind = PaletteItem::Kind::Action;
        item.heading = heading;
        item.title = action->text();
        item.beside = action->property("reason").toString();
        item.possible = item.beside.isEmpty();
        item.key = action->shortcut().toString(QKeySequence::NativeText);
        item.icon = action->icon().isNull() ? icon("keyboard"_L1, IconTint::Muted) : action->icon();
        item.run = [action = QPointer(action)] {
            if (action)
                action->trigger();
        };
        items.push_back(std::move(item));
    }
    return items;
}

std::vector<PaletteItem> keyOffers(const QWidget& window, const std::vector<std::pair<QString, QString>>& keys) {
    std::vector<PaletteItem> items;
    const auto shortcuts = window.findChildren<QShortcut*>(Qt::FindDirectChildrenOnly);
    for (const auto& [key, what] : keys) {
        const auto found = std::find_if(shortcuts.begin(), shortcuts.end(), [&key = key](const QShortcut* shortcut) {
            return shortcut->key().toString(QKeySequence::NativeText) == key;
        });
        if (found == shortcuts.end())
            continue;
        PaletteItem item;
        item.kind = PaletteItem::Kind::Everywhere;
        item.heading = heading(QT_TRANSLATE_NOOP("Palette", "Everywhere"));
        item.title = what;
        item.key = key;
        item.icon = icon("keyboard"_L1, IconTint::Muted);
        item.run = [shortcut = QPointer(*found)] {
            if (shortcut)
                Q_EMIT shortcut->activated();
        };
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace opsdesk::ui
