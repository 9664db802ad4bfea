// The end asks the object's own taking methods until nothing is left.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

@Tracked
class EndDrainsByItsOwnMethods {
  private @Nullable @Owned Request<Pdu> current;

  @Nullable @Owned Request<Pdu> swap(
      @Borrowed(exclusive = true) EndDrainsByItsOwnMethods this,
      @Nullable @Owned Request<Pdu> next) {
    Request<Pdu> old = current;
    current = next;
    return old;
  }

  void close(@Owned EndDrainsByItsOwnMethods this) {
    Request<Pdu> last = swap(null);
    if (last != null) {
      last.endOk();
    }
  }
}

class Pdu {
  int retries;
  long deadline;
}
