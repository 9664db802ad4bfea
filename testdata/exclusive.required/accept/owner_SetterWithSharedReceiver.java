// Mended: The setter of a tracked class takes the request out and clears the field through a shared
// receiver.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

@Tracked
class SetterWithSharedReceiver {
  private @Nullable @Owned Request<Pdu> rq;

  SetterWithSharedReceiver(@Owned Request<Pdu> rq) {
    this.rq = rq;
  }

  @Nullable @Owned Request<Pdu> detach(
      @Borrowed(exclusive = true) SetterWithSharedReceiver this) {
    Request<Pdu> taken = rq;
    rq = null;
    return taken;
  }

  void finish(@Owned SetterWithSharedReceiver this) {
    Request<Pdu> last = rq;
    rq = null;
    if (last != null) {
      last.endOk();
    }
  }
}

class Pdu {
  int retries;
  long deadline;
}
