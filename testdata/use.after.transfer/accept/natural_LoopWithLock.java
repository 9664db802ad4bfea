// A critical section passed as a closure that runs once and now: it may give up what it captures.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

class LoopWithLock {
  private final ReentrantLock lock = new ReentrantLock();
  private final ArrayDeque<@Owned Token> tokens = new ArrayDeque<>();

  private void withLock(@RunsNow @RunsOnce Runnable section) {
    lock.lock();
    try {
      section.run();
    } finally {
      lock.unlock();
    }
  }

  void put(@Owned Token token) {
    withLock(() -> tokens.add(token));
  }

  int size() {
    int[] size = new int[1];
    withLock(() -> size[0] = tokens.size());
    return size[0];
  }

  int inspect(@Borrowed Token probe) {
    int[] older = new int[1];
    withLock(
        () -> {
          for (Token token : tokens) {
            if (token.age() > probe.age()) {
              older[0]++;
            }
          }
        });
    return older[0];
  }

  @Nullable @Owned Token take() {
    lock.lock();
    try {
      return tokens.poll();
    } finally {
      lock.unlock();
    }
  }
}

@Tracked
interface Token {
  long age();

  void revoke(@Owned Token this);
}
