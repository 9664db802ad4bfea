// xen/blkfront: don't trust the backend response data blindly: a slot that is not waiting is finished, perhaps twice.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class BlkfrontTrustsBackend {
  private final @Nullable @Owned Shadow[] shadow = new Shadow[64];
  private volatile boolean broken;

  synchronized void submit(int id, @Owned Shadow request) {
    Shadow old = shadow[id];
    shadow[id] = request;
    if (old != null) {
      old.finish(-1);
    }
  }

  synchronized void response(int id, int status) {
    if (id < 0 || id >= shadow.length) {
      broken = true;
      return;
    }
    Shadow request = shadow[id];
    if (request == null) {
      broken = true;
      return;
    }
    // :: error: [moved.out]
    request.finish(status);
  }

  boolean isBroken() {
    return broken;
  }
}

@Tracked
interface Shadow {
  void finish(@Owned Shadow this, int status);
}
