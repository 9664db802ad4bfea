// A body that runs once, now, frees the page that it captures under each kind of other name.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class FreedByAnyOtherName {
  private int last;

  private static void drop(@Owned Page page) {
    page.free();
  }

  int assigned(Guard guard, @Owned Page page) {
    guard.with(
        () -> {
          Page other;
          other = page;
          other.free();
        });
    // :: error: [use.after.transfer]
    return page.id();
  }

  int assignedWithin(Guard guard, @Owned Page page) {
    guard.with(
        () -> {
          Page other;
          (other = page).free();
        });
    // :: error: [use.after.transfer]
    return page.id();
  }

  int inParentheses(Guard guard, @Owned Page page) {
    guard.with(() -> (page).free());
    // :: error: [use.after.transfer]
    return page.id();
  }

  int handedOn(Guard guard, @Owned Page page) {
    guard.with(() -> drop((page)));
    // :: error: [use.after.transfer]
    return page.id();
  }

  int movedWithin(Guard guard, @Owned Page page) {
    guard.with(
        // :: error: [owned.leaked]
        () -> {
          @Owned Page mine = page;
          last = mine.id();
        });
    // :: error: [use.after.transfer]
    return page.id();
  }

  void lentWithin(Guard guard, @Owned Page page) {
    guard.with(
        () -> {
          @Borrowed Page seen = page;
          // :: error: [borrow.transferred]
          seen.free();
        });
    page.free();
  }

  int cast(Guard guard, @Owned Page page) {
    guard.with(() -> ((Sheet) page).free());
    // :: error: [use.after.transfer]
    return page.id();
  }

  int matched(Guard guard, @Owned Page page) {
    guard.with(
        () -> {
          if (page instanceof Sheet sheet) {
            sheet.free();
          } else {
            page.free();
          }
        });
    // :: error: [use.after.transfer]
    return page.id();
  }

  int matchedOnly(Guard guard, @Owned Page page) {
    guard.with(
        // :: error: [owned.leaked]
        () -> {
          if (!(page instanceof Sheet sheet)) {
            throw new IllegalStateException("no sheet: " + page.id());
          }
          sheet.free();
        });
    // :: error: [use.after.transfer]
    return page.id();
  }

  int chosen(Guard guard, @Owned Page page, int kind) {
    guard.with(
        () ->
            (switch (kind) {
                  case 0 -> page;
                  default -> {
                    Page same = page;
                    yield same;
                  }
                })
                .free());
    // :: error: [use.after.transfer]
    return page.id();
  }

  int yielded(Guard guard, @Owned Page page, int kind) {
    guard.with(
        () ->
            (switch (kind) {
                  case 0 -> {
                    yield page;
                  }
                  default -> {
                    yield page;
                  }
                })
                .free());
    // :: error: [use.after.transfer]
    return page.id();
  }

  int chosenLast(Guard guard, @Owned Page page, boolean isFresh) {
    // :: error: [owned.leaked]
    guard.with(() -> (isFresh ? new Page() : page).free());
    // :: error: [use.after.transfer]
    return page.id();
  }
}

interface Guard {
  void with(@RunsNow @RunsOnce Runnable body);
}

@Tracked
class Page {
  int id() {
    return 0;
  }

  void free(@Owned Page this) {}
}

class Sheet extends Page {}
