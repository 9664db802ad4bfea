// Mended: A body that runs once, now, frees the page that it captures under each kind of other name.
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
    int id = page.id();
    guard.with(
        () -> {
          Page other;
          other = page;
          other.free();
        });
    return id;
  }

  int assignedWithin(Guard guard, @Owned Page page) {
    int id = page.id();
    guard.with(
        () -> {
          Page other;
          (other = page).free();
        });
    return id;
  }

  int inParentheses(Guard guard, @Owned Page page) {
    int id = page.id();
    guard.with(() -> (page).free());
    return id;
  }

  int handedOn(Guard guard, @Owned Page page) {
    int id = page.id();
    guard.with(() -> drop((page)));
    return id;
  }

  void movedWithin(Guard guard, @Owned Page page) {
    guard.with(
        () -> {
          @Owned Page mine = page;
          last = mine.id();
          mine.free();
        });
  }

  int lentWithin(Guard guard, @Owned Page page) {
    guard.with(
        () -> {
          @Borrowed Page seen = page;
          last = seen.id();
        });
    int id = page.id();
    page.free();
    return id;
  }

  int cast(Guard guard, @Owned Page page) {
    int id = page.id();
    guard.with(() -> ((Sheet) page).free());
    return id;
  }

  int yielded(Guard guard, @Owned Page page, int kind) {
    int id = page.id();
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
    return id;
  }

  /** Others are freed there; the page is only looked at. */
  int freesOthers(Guard guard, @Owned Page page, int kind) {
    guard.with(
        () -> {
          page.id();
          new Page().free();
          (kind > 0 ? new Page() : new Sheet()).free();
          Page made = new Page();
          ((Page) made).free();
          (made = new Sheet()).free();
          drop((new Page()));
        });
    guard.with(
        () -> {
          page.id();
          (switch (kind) {
                case 0 -> new Page();
                default -> new Sheet();
              })
              .free();
        });
    guard.with(
        () -> {
          page.id();
          (switch (kind) {
                case 0 -> {
                  yield new Page();
                }
                default -> {
                  yield new Sheet();
                }
              })
              .free();
        });
    int id = page.id();
    page.free();
    return id;
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
