// What is in an object made here is given up by one of its methods, or handed on with it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

class TraysEmptied {
  private @Nullable Tray kept;
  private final List<Tray> all = new ArrayList<>();

  void tidied(@Owned Request<String> rq) {
    Tray tray = new Tray(rq);
    tray.tidy();
  }

  void taken(@Owned Request<String> rq) {
    Tray tray = new Tray(rq);
    Request<String> back = tray.take();
    if (back != null) {
      back.endOk();
    }
  }

  void otherName(@Owned Request<String> rq) {
    Tray tray = new Tray(rq);
    Tray same = tray;
    same.tidy();
  }

  void neverFilled(@Owned Request<String> rq) {
    Tray tray = new Tray(null);
    rq.endOk();
    tray.size();
  }

  void replacedByNothing(@Owned Request<String> rq) {
    Tray tray = new Tray(rq);
    tray.lay(null);
  }

  void asked(@Owned Request<String> rq, boolean wanted) {
    Tray tray = new Tray(null);
    if (wanted) {
      tray.lay(rq);
    } else {
      rq.end(BlkStatus.IOERR);
    }
    if (!tray.isEmpty()) {
      tray.tidy();
    }
  }

  void onEachBranch(@Owned Request<String> rq, boolean wanted) {
    Tray tray = new Tray(rq);
    if (wanted) {
      tray.tidy();
      return;
    }
    tray.lay(null);
  }

  void byField(@Owned Request<String> rq) {
    Tray tray = new Tray(rq);
    Request<String> back = tray.laid;
    tray.laid = null;
    if (back != null) {
      back.endOk();
    }
  }

  Tray returned(@Owned Request<String> rq) {
    return new Tray(rq);
  }

  Tray returnedLater(@Owned Request<String> rq) {
    Tray tray = new Tray(null);
    tray.lay(rq);
    return tray;
  }

  void stored(@Owned Request<String> rq) {
    Tray tray = new Tray(rq);
    kept = tray;
  }

  void listed(@Owned Request<String> rq) {
    all.add(new Tray(rq));
  }

  void inArray(@Owned Request<String> rq) {
    Tray[] trays = {new Tray(rq), new Tray(null)};
    for (Tray tray : trays) {
      tray.tidy();
    }
  }

  void lentToHelper(@Owned Request<String> rq) {
    Tray tray = new Tray(rq);
    tidyAll(tray, new Tray(null));
  }

  private static void tidyAll(Tray one, Tray other) {
    one.tidy();
    other.tidy();
  }

  void handedToOther(@Owned Request<String> rq) {
    Tray tray = new Tray(rq);
    keep(tray);
  }

  private void keep(Tray tray) {
    kept = tray;
  }

  void handedToClosure(@Owned Request<String> rq, Consumer<@RunsOnce Runnable> later) {
    Tray tray = new Tray(rq);
    later.accept(() -> tray.tidy());
  }

  void byReference(@Owned Request<String> rq, Consumer<Runnable> later) {
    Tray tray = new Tray(rq);
    later.accept(tray::tidy);
  }

  void inLoop(List<Integer> numbers, @Owned Request<String> rq) {
    Tray tray = new Tray(rq);
    for (int number : numbers) {
      if (number > tray.size()) {
        break;
      }
    }
    tray.tidy();
  }

  void batch(Source source) {
    Batch batch = new Batch();
    for (Request<String> rq = source.next(); rq != null; rq = source.next()) {
      batch.add(rq);
    }
    batch.endAll();
  }

  void polled(Source source) {
    Batch batch = new Batch();
    batch.add(source.some());
    batch.add(source.some());
    Request<String> rq;
    while ((rq = batch.poll()) != null) {
      rq.endOk();
    }
  }

  void untilEmpty(Source source) {
    Batch batch = new Batch();
    batch.add(source.some());
    while (!batch.isEmpty()) {
      batch.remove().endOk();
    }
  }

  void closed(Source source) {
    try (Scope scope = new Scope()) {
      scope.add(source.some());
      scope.add(source.some());
    }
  }

  void finallyEmptied(Source source) {
    Batch batch = new Batch();
    try {
      batch.add(source.some());
      source.check();
    } finally {
      batch.endAll();
    }
  }

  void worked(@Owned Request<String> rq) {
    new Worker(rq).start();
  }

  void moved(@Owned Request<String> rq) {
    Tray from = new Tray(rq);
    Tray to = new Tray(null);
    to.lay(from.take());
    tidyAll(from, to);
  }

  void fluent(@Owned Request<String> rq) {
    new Fluent().with(rq).run();
  }

  void inside(Source source) {
    Batch batch = new Batch();
    batch.waiting.add(source.some());
    for (Request<String> rq = batch.waiting.poll(); rq != null; rq = batch.waiting.poll()) {
      rq.endOk();
    }
  }

  interface Source {
    @Nullable @Owned Request<String> next();

    @Owned Request<String> some();

    void check();
  }

  static final class Tray {
    private @Nullable @Owned Request<String> laid;

    Tray(@Nullable @Owned Request<String> rq) {
      laid = rq;
    }

    boolean isEmpty() {
      return laid == null;
    }

    int size() {
      return laid == null ? 0 : laid.bytes();
    }

    void lay(@Nullable @Owned Request<String> rq) {
      Request<String> old = laid;
      laid = rq;
      if (old != null) {
        old.endOk();
      }
    }

    @Nullable @Owned Request<String> take() {
      Request<String> rq = laid;
      laid = null;
      return rq;
    }

    void tidy() {
      Request<String> rq = take();
      if (rq != null) {
        rq.endOk();
      }
    }
  }

  static class Batch {
    private final ArrayDeque<@Owned Request<String>> waiting = new ArrayDeque<>(16);

    void add(@Owned Request<String> rq) {
      waiting.add(rq);
    }

    boolean isEmpty() {
      return waiting.isEmpty();
    }

    @Owned Request<String> remove() {
      return waiting.remove();
    }

    @Nullable @Owned Request<String> poll() {
      return waiting.poll();
    }

    void endAll() {
      for (Request<String> rq = waiting.poll(); rq != null; rq = waiting.poll()) {
        rq.endOk();
      }
    }
  }

  static final class Scope extends Batch implements AutoCloseable {
    @Override
    public void close() {
      endAll();
    }
  }

  static final class Fluent {
    private @Nullable @Owned Request<String> rq;

    Fluent with(@Owned Request<String> next) {
      run();
      rq = next;
      return this;
    }

    void run() {
      Request<String> mine = rq;
      rq = null;
      if (mine != null) {
        mine.endOk();
      }
    }
  }

  static final class Worker extends Thread {
    private @Nullable @Owned Request<String> rq;

    Worker(@Owned Request<String> rq) {
      this.rq = rq;
    }

    @Override
    public void run() {
      Request<String> mine = rq;
      rq = null;
      if (mine != null) {
        mine.endOk();
      }
    }
  }
}
