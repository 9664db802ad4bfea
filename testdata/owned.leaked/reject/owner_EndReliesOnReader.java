// The private helper only reads the page that the end believes to be freed.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class EndReliesOnReader {
  private final @Owned Page page;

  EndReliesOnReader(long number) {
    page = new Page(number);
  }

  // :: error: [owned.leaked]
  void evict(@Owned EndReliesOnReader this) {
    dispose();
  }

  void keep(@Owned EndReliesOnReader this, Pool pool) {
    pool.put(page);
  }

  private void dispose() {
    System.out.println("page " + page.number());
  }
}

interface Pool {
  void put(@Owned Page page);
}

@Tracked
final class Page {
  private final long number;
  private int pins;

  Page(long number) {
    this.number = number;
  }

  long number() {
    return number;
  }

  void pin(@Borrowed(exclusive = true) Page this) {
    pins++;
  }

  void free(@Owned Page this) {}
}
