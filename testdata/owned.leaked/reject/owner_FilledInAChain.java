// a chain of calls goes on with the same object, and the closure that should empty it may never run
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class owner_FilledInAChain {
  private final Loop loop = new Loop();

  void closed(@Owned Page page) {
    // :: error: [owned.leaked]
    new Purse().drop(page).close();
  }

  void forgotten(@Owned Page page) {
    // :: error: [owned.leaked]
    Purse purse = new Purse();
    purse.drop(page).drop(new Page());
  }

  final class Purse implements AutoCloseable {
    private final ArrayDeque<@Owned Page> coins = new ArrayDeque<>();

    synchronized Purse drop(@Owned Page page) {
      coins.addLast(page);
      return this;
    }

    synchronized boolean endOne() {
      Page page = coins.poll();
      if (page != null) {
        page.free();
      }
      return page != null;
    }

    @Override
    public void close() {
      loop.repeatedly(
          () -> {
            while (endOne()) {}
          });
    }
  }
}

class Loop {
  void repeatedly(Runnable work) {}
}

@Tracked
class Page {
  void free(@Owned Page this) {}
}
