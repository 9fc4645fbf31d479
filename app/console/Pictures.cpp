#include "app/console/Pictures.h"

#include "app/console/DemoPlace.h"
#include "app/console/Workplace.h"
#include "ui/bridge/Bus.h"
#include "ui/bridge/Desk.h"
#include "ui/bridge/Reader.h"
#include "ui/shell/DesktopScheme.h"
#include "ui/shell/Language.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Places.h"
#include "ui/shell/Theme.h"

#include <QApplication>
#include <QHash>
#include <QPixmap>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>

namespace opsdesk {

namespace {

constexpr QSize windowSize(1440, 900);
constexpr std::size_t fewColors = 64;
constexpr QRgb significant = 0xFFF8F8F8; ///< bits of a colour that tell it from its neighbours

int distance(QRgb a, QRgb b) {
    const int red = qRed(a) - qRed(b), green = qGreen(a) - qGreen(b), blue = qBlue(a) - qBlue(b);
    return red * red + green * green + blue * blue;
}

/// A group of colours that look alike, by the commonest of them.
struct Shade {
    QRgb color;
    int count;
    double wanted; ///< how much the picture would lose without it
};

std::vector<Shade> shades(const QImage& image) {
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    std::map<QRgb, Shade> groups;
    std::map<QRgb, int> most;
    for (auto entry = counts.cbegin(); entry != counts.cend(); ++entry) {
        const QRgb group = entry.key() & significant;
        Shade& shade = groups.try_emplace(group, Shade{entry.key(), 0, HUGE_VAL}).first->second;
        shade.count += entry.value();
        if (int& best = most[group]; std::pair(entry.value(), entry.key()) > std::pair(best, shade.color)) {
            best = entry.value();
            shade.color = entry.key();
        }
    }
    std::vector<Shade> all;
    for (const auto& [group, shade] : groups)
        all.push_back(shade);
    return all;
}

/// Grounds, which are common, and the colours of words and lines, which are rare but far from all others.
QList<QRgb> palette(const QImage& image) {
    std::vector<Shade> all = shades(image);
    QList<QRgb> colors{std::ranges::max_element(all, {}, &Shade::count)->color};
    while (static_cast<std::size_t>(colors.size()) < std::min(fewColors, all.size())) {
        for (Shade& shade : all)
            shade.wanted = std::min(shade.wanted, std::sqrt(shade.count) * distance(shade.color, colors.back()));
        colors << std::ranges::max_element(all, {}, &Shade::wanted)->color;
    }
    return colors;
}

} // namespace

int paintPictures(int& argc, char** argv, const std::string& folder, const std::string& language) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "UTC");
    QApplication app(argc, argv);
    ui::installLanguage(app, language.empty() ? QStringLiteral("en") : QString::fromStdString(language));
    ui::DesktopScheme desktop(app);
    ui::Theme theme(app, desktop);
    DemoPlace demo;
    Pictures pictures(demo, theme, pictureSpecs(), QString::fromStdString(folder));
    QObject::connect(&pictures, &Pictures::finished, &app, [](const QString& problem) {
        if (!problem.isEmpty())
            std::fprintf(stderr, "opsdesk: %s\n", qUtf8Printable(problem));
        QCoreApplication::exit(problem.isEmpty() ? 0 : 3);
    });
    return QApplication::exec();
}

QString PictureSpec::file() const {
    return QString::fromStdString(view) + u'-' + theme + QStringLiteral(".png");
}

std::vector<PictureSpec> pictureSpecs() {
    std::vector<PictureSpec> specs;
    for (const ui::Place& place : ui::places()) {
        const std::string user = place.roles.empty() ? "planner" : place.roles.front();
        for (const char* theme : {"light", "dark"})
            specs.push_back({std::string(place.view), user, QString::fromLatin1(theme)});
        if (place.kind == ui::PlaceKind::Decide)
            specs.push_back({std::string(place.view), user, QStringLiteral("high-contrast")});
    }
    std::ranges::stable_sort(specs, {}, &PictureSpec::user);
    return specs;
}

Pictures::Pictures(DemoPlace& demo, ui::Theme& theme, std::vector<PictureSpec> specs, const QString& folder,
                   QObject* parent)
    : QObject(parent), m_demo(demo), m_theme(theme), m_specs(std::move(specs)), m_folder(folder),
      m_settings(m_own.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat) {
    m_folder.mkpath(QStringLiteral("."));
    connect(&m_settling, &Settling::ended, this, &Pictures::write);
    QTimer::singleShot(0, this, &Pictures::next);
}

Pictures::~Pictures() = default;

QImage Pictures::withFewColors(const QImage& image) {
    const QList<QRgb> colors = palette(image);
    QImage few(image.size(), QImage::Format_Indexed8);
    few.setColorTable(colors);
    QHash<QRgb, uint> nearest;
    const auto nearestOf = [&](QRgb color) {
        const auto known = nearest.constFind(color);
        if (known != nearest.cend())
            return *known;
        const auto found = std::ranges::min_element(colors, {}, [color](QRgb one) { return distance(one, color); });
        return *nearest.insert(color, static_cast<uint>(found - colors.begin()));
    };
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            few.setPixel(x, y, nearestOf(image.pixel(x, y)));
    return few;
}

void Pictures::next() {
    if (m_at == m_specs.size()) {
        Q_EMIT finished({});
        return;
    }
    const PictureSpec& spec = m_specs[m_at];
    m_theme.choose(ui::Theme::fromName(spec.theme));
    if (spec.user != m_user)
        openFor(spec.user);
    m_window->goTo(spec.view);
    m_settling.wait([this] { return m_window->isSettled(); });
}

void Pictures::openFor(const std::string& user) {
    m_window.reset();
    m_bus.reset();
    m_reader.reset();
    Workplace& place = m_demo.workplace();
    m_session = place.session(user);
    m_session.settings = &m_settings;
    m_session.clock = &m_demo.clock();
    m_reader = std::make_unique<ui::Reader>([&place] { return place.reader(); });
    m_bus = std::make_unique<ui::Bus>(place.bus(), m_session);
    m_window = std::make_unique<ui::MainWindow>(ui::Desk{*m_reader, *m_bus, m_session, nullptr}, m_theme);
    m_window->resize(windowSize);
    m_window->show();
    m_user = user;
}

void Pictures::write(bool settled) {
    const PictureSpec& spec = m_specs[m_at++];
    const QString file = m_folder.filePath(spec.file());
    if (!settled)
        Q_EMIT finished(QStringLiteral("%1 was not read within a minute.").arg(spec.file()));
    else if (!withFewColors(m_window->grab().toImage()).save(file, "PNG", 0))
        Q_EMIT finished(QStringLiteral("%1 cannot be written; name a folder that may be written to.").arg(file));
    else
        next();
}

} // namespace opsdesk
