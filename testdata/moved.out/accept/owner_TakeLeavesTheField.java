// Mended: The caller gets the request, and the field still refers to it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

@Tracked
class TakeLeavesTheField {
  private @Nullable @Owned Request<Pdu> held;

  TakeLeavesTheField(@Owned Request<Pdu> rq) {
    held = rq;
  }

  @Nullable @Owned Request<Pdu> take(@Borrowed(exclusive = true) TakeLeavesTheField this) {
    Request<Pdu> rq = held;
    held = null;
    return rq;
  }

  void finish(@Owned TakeLeavesTheField this) {
    if (held != null) {
      held.endOk();
    }
  }
}

class Pdu {
  int retries;
  long deadline;
}
