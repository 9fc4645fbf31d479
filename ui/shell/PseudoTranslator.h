#pragma once

#include <QTranslator>

namespace opsdesk::ui {

/// "[Àççéþţ ······]" for "Accept": a language that reads like English, is 40 % longer, and stands between brackets, so
/// that texts which nobody translates, which are put together from pieces or which do not fit are seen by whoever
/// looks. What programs read — placeholders, mnemonics, markup, key names, formats of dates — stays as it is.
class PseudoTranslator final : public QTranslator {
    Q_OBJECT
public:
    explicit PseudoTranslator(QObject* parent = nullptr);

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override;

private:
    QTranslator m_english; ///< knows the plurals
};

/// @p text as that language has it.
QString pseudoText(const QString& text);

} // namespace opsdesk::ui
