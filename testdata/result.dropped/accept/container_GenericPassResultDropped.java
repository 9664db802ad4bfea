// Mended: What a generic method passes through comes back to the caller.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class GenericPassResultDropped {
  private long passed;

  <T> @Owned T count(@Owned T item) {
    passed++;
    return item;
  }

  void finish(@Owned Request<Pdu> rq) {
    count(rq).endOk();
  }
}

class Pdu {
  int retries;
}
