// a chain of calls goes on with the same object, which empties itself in the end, or is given to who keeps it
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class owner_FilledInAChain {
  private Purse kept = new Purse();

  void closed(@Owned Page page) {
    new Purse().drop(page).close();
  }

  void named(@Owned Page page) {
    Purse purse = new Purse();
    purse.drop(page).drop(new Page()).count();
    purse.close();
  }

  void renamed(@Owned Page page) {
    Purse purse = new Purse().drop(page);
    purse.close();
  }

  void resource(@Owned Page page) {
    try (Purse purse = new Purse().drop(page)) {
      purse.count();
    }
  }

  void replace(@Owned Page page) {
    kept.close();
    kept = new Purse().drop(page);
  }

  static final class Purse implements AutoCloseable {
    private final ArrayDeque<@Owned Page> coins = new ArrayDeque<>();

    Purse drop(@Owned Page page) {
      coins.addLast(page);
      return this;
    }

    int count() {
      return coins.size();
    }

    @Override
    public void close() {
      while (!coins.isEmpty()) {
        coins.remove().free();
      }
    }
  }
}

@Tracked
class Page {
  void free(@Owned Page this) {}
}
