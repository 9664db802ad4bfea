// A reference to the checked conversion may be called with whatever number there is.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;
import org.jspecify.annotations.Nullable;

class ConversionOfAnyNumber {
  interface Lookup {
    @Nullable @Owned Request<Pdu> byNumber(int number);
  }

  int finish(TagSet<Pdu> tags, int fromHardware) {
    Lookup lookup = tags::claim;
    Request<Pdu> rq = lookup.byNumber(fromHardware);
    if (rq == null) {
      return 0;
    }
    int bytes = rq.bytes();
    rq.endOk();
    return bytes;
  }
}

class Pdu {
  int retries;
}
