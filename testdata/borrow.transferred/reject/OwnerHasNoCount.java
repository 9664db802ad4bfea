// Who owns a buffer alone has no count of it to release.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Tracked;

class OwnerHasNoCount {
  void drop(@Owned Buffer buffer) {
    // :: error: [borrow.transferred]
    release(buffer);
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
