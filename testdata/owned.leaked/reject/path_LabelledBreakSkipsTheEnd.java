// The break leaves both loops with the page of this turn in hand.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LabelledBreakSkipsTheEnd {
  int scan(Book book, int wanted) {
    int found = -1;
    pages:
    for (int i = 0; i < book.pages(); i++) {
      // :: error: [owned.leaked]
      Page page = book.load(i);
      for (int at = 0; at < page.size(); at++) {
        if (book.word(page, at) == wanted) {
          found = i;
          break pages;
        }
      }
      page.free();
    }
    return found;
  }
}

interface Book {
  int pages();

  Page load(int number);

  int word(@Borrowed Page page, int at);
}

@Tracked
final class Page {
  void writeBack(@Owned Page this) {}

  void free(@Owned Page this) {}

  int size() {
    return 4096;
  }
}
