#include "ui/planning/PlannersWord.h"

#include "ui/bridge/Session.h"

#include <QCoreApplication>

namespace opsdesk::ui {

namespace {

using Kind = FormField::Kind;

struct PlannersWord {
    Q_DECLARE_TR_FUNCTIONS(PlannersWord)
};

/// What an event adds, and when; of @p event, where there is one.
void addEffect(std::vector<FormField>& fields, const Record& event) {
    fields.push_back({Kind::Date, "first_day", QT_TRANSLATE_NOOP("Action", "First day"), event.plain("first_day")});
    fields.push_back({Kind::Date, "last_day", QT_TRANSLATE_NOOP("Action", "Last day"), event.plain("last_day")});
    fields.push_back({Kind::Number, "uplift_percent", QT_TRANSLATE_NOOP("Action", "Adds, in %"),
                      event.plain("uplift_percent"),
                      QT_TRANSLATE_NOOP("Action", "of usual demand: 50, or −20; empty: as such events did before")});
    fields.push_back({Kind::Quantity, "units_per_week", QT_TRANSLATE_NOOP("Action", "Or units per week"),
                      event.plain("units_per_week"), QT_TRANSLATE_NOOP("Action", "in place of a share")});
    fields.push_back({Kind::Text, "note", QT_TRANSLATE_NOOP("Action", "Note"), event.plain("note")});
}

FormField askItem(const char* field, const char* label, const std::string& value, const char* hint) {
    FormField item{Kind::Code, field, label, value, hint};
    item.view = "items";
    item.code = "sku";
    return item;
}

void addLikeness(std::vector<FormField>& fields, const Record& analogue) {
    fields.push_back({Kind::Number, "weight", QT_TRANSLATE_NOOP("Action", "Weight"), analogue.plain("weight"),
                      QT_TRANSLATE_NOOP("Action", "2: it sells twice as much; 1 unless said")});
    fields.push_back({Kind::Count, "weeks", QT_TRANSLATE_NOOP("Action", "Weeks"), analogue.plain("weeks"),
                      QT_TRANSLATE_NOOP("Action", "of its own from which on it stands alone; 26 unless said")});
}

void fixItems(Form& form, const Record& analogue) {
    for (const char* column : {"sku", "analogue"})
        form.fixed.set(column, analogue.value(column), ColumnType::Code);
}

Form onEvent(const Record& event, const QString& title, const QString& agree, const char* command) {
    Form form{title.arg(event.text("name")), agree, command, event.plain("event_id")};
    if (form.document.empty())
        form.document = event.id();
    form.expected = event.expected();
    form.changesOnly = true;
    return form;
}

} // namespace

Form newEvent(const std::string& sku, const std::string& node) {
    Form form{PlannersWord::tr("New event"), PlannersWord::tr("Add"), "event.create", {}};
    FormField kind{Kind::Choice, "kind", QT_TRANSLATE_NOOP("Action", "Kind")};
    kind.choices = {"promotion", "launch", "phase_out", "disruption", "other"};
    FormField where{Kind::Code, "node", QT_TRANSLATE_NOOP("Action", "Node"), node,
                    QT_TRANSLATE_NOOP("Action", "empty: all of them")};
    where.view = "nodes";
    form.fields = {{Kind::Text,
                    "name",
                    QT_TRANSLATE_NOOP("Action", "Name"),
                    {},
                    QT_TRANSLATE_NOOP("Action", "that people know it by")},
                   kind,
                   askItem("sku", QT_TRANSLATE_NOOP("Action", "Item"), sku,
                           QT_TRANSLATE_NOOP("Action", "SKU or name; or give a category")),
                   {Kind::Text,
                    "category",
                    QT_TRANSLATE_NOOP("Action", "Or category"),
                    {},
                    QT_TRANSLATE_NOOP("Action", "all items of it")},
                   where};
    addEffect(form.fields, Record());
    return form;
}

Form editEvent(const Record& event) {
    Form form = onEvent(event, PlannersWord::tr("Event: %1"), PlannersWord::tr("Save"), "event.edit");
    form.fields = {{Kind::Text, "name", QT_TRANSLATE_NOOP("Action", "Name"), event.plain("name")}};
    addEffect(form.fields, event);
    return form;
}

Form cancelEvent(const Record& event) {
    Form form = onEvent(event, PlannersWord::tr("Take the event %1 back: the plan forgets it"),
                        PlannersWord::tr("Take back"), "event.cancel");
    form.fields = {{Kind::Text, "note", QT_TRANSLATE_NOOP("Action", "Note")}};
    return form;
}

Form newAnalogue(const std::string& sku) {
    Form form{PlannersWord::tr("A new item sells like another"), PlannersWord::tr("Add"), "analogue.set", {}};
    form.fields = {
        askItem("sku", QT_TRANSLATE_NOOP("Action", "New item"), sku, QT_TRANSLATE_NOOP("Action", "SKU or name")),
        askItem("analogue", QT_TRANSLATE_NOOP("Action", "Sells like"), {},
                QT_TRANSLATE_NOOP("Action", "SKU or name of an item with a history"))};
    addLikeness(form.fields, Record());
    return form;
}

Form editAnalogue(const Record& analogue) {
    Form form{PlannersWord::tr("%1 sells like %2").arg(analogue.text("sku"), analogue.text("analogue")),
              PlannersWord::tr("Save"),
              "analogue.set",
              {}};
    addLikeness(form.fields, analogue);
    fixItems(form, analogue);
    return form;
}

Form removeAnalogue(const Record& analogue) {
    Form form{PlannersWord::tr("%1 is no longer expected to sell like %2")
                  .arg(analogue.text("sku"), analogue.text("analogue")),
              PlannersWord::tr("Take back"),
              "analogue.remove",
              {}};
    fixItems(form, analogue);
    return form;
}

} // namespace opsdesk::ui
