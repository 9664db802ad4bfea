// Visitors given to a @RunsNow parameter read fields and locals of the caller.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

class Visits {
  private final Shelf shelf = new Shelf();
  private @Nullable @Owned Book lent;
  private int seen;

  boolean lendOut(int minPages) {
    if (lent != null) {
      return false;
    }
    shelf.each(book -> seen += book.pages() >= minPages ? 1 : 0);
    Book best = shelf.last();
    lent = best;
    return best != null;
  }

  int thickerThanLent() {
    int[] n = {0};
    shelf.each(
        book -> {
          if (lent != null && book.pages() > lent.pages()) {
            n[0]++;
          }
        });
    return n[0];
  }

  List<String> names() {
    List<String> names = new ArrayList<>();
    shelf.each(
        new Shelf.Visitor() {
          private int index;

          @Override
          public void visit(@Borrowed Book book) {
            names.add(label(book));
          }

          private String label(@Borrowed Book book) {
            return index++ + ":" + book.pages();
          }
        });
    return names;
  }

  void giveBack() {
    Book book = lent;
    lent = null;
    if (book != null) {
      shelf.add(book);
    }
  }

  void close() {
    giveBack();
    shelf.close();
  }
}

final class Shelf {
  interface Visitor {
    void visit(@Borrowed Book book);
  }

  private final List<@Owned Book> books = new ArrayList<>();

  void add(@Owned Book book) {
    books.add(book);
  }

  void each(@RunsNow Visitor visitor) {
    for (Book book : books) {
      visitor.visit(book);
    }
  }

  @Nullable @Owned Book last() {
    return books.isEmpty() ? null : books.remove(books.size() - 1);
  }

  void close() {
    for (Book book = last(); book != null; book = last()) {
      book.burn();
    }
  }
}

@Tracked
final class Book {
  private final int pages;

  Book(int pages) {
    this.pages = pages;
  }

  int pages() {
    return pages;
  }

  void burn(@Owned Book this) {}
}
