// Mended: who owns a buffer alone frees it, and only a count of it is released.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Tracked;

class OwnerHasNoCount {
  void drop(@Owned Buffer buffer) {
    buffer.free();
  }

  void release(@Refcounted Buffer buffer) {
    buffer.release();
  }
}

@Tracked
class Buffer {
  void free(@Owned Buffer this) {}

  void release(@Refcounted Buffer this) {}
}
