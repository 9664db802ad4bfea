// A transient field of tracked type says nothing about ownership.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

class SerializableFieldUnannotated implements Serializable {
  private static final long serialVersionUID = 2L;

  // :: error: [field.unannotated]
  private transient @Nullable Frame last;
  private int sent;

  synchronized boolean has() {
    return last != null && sent > 0;
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
