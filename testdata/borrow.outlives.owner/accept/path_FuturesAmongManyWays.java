// The futures of a list were waited for, if there were any, where more ways meet than are kept apart.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

class FuturesAmongManyWays {
  private final List<CompletableFuture<@Owned Blob>> pending = new ArrayList<>();

  void begin(Executor ex) {
    pending.add(CompletableFuture.supplyAsync(Blob::new, ex));
  }

  void end(int bits) {
    Blob last = null;
    for (CompletableFuture<@Owned Blob> each : pending) {
      if (last != null) {
        last.free();
      }
      last = each.join();
    }
    Blob a = (bits & 1) == 0 ? null : new Blob();
    Blob b = (bits & 2) == 0 ? null : new Blob();
    Blob c = (bits & 4) == 0 ? null : new Blob();
    Blob d = (bits & 8) == 0 ? null : new Blob();
    Blob e = (bits & 16) == 0 ? null : new Blob();
    pending.clear();
    if (last != null) {
      last.free();
    }
    if (a != null) {
      a.free();
    }
    if (b != null) {
      b.free();
    }
    if (c != null) {
      c.free();
    }
    if (d != null) {
      d.free();
    }
    if (e != null) {
      e.free();
    }
  }
}

@Tracked
class Blob {
  void free(@Owned Blob this) {}
}
