// A reference to the conversion that wants a tag is called with whatever number there is.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class ConversionOfAnyNumber {
  interface Lookup {
    @Borrowed("this") Request<Pdu> byNumber(int number);
  }

  int peek(TagSet<Pdu> tags, int fromHardware) {
    // :: error: [tag.unowned]
    Lookup lookup = tags::request;
    return lookup.byNumber(fromHardware).bytes();
  }
}

class Pdu {
  int retries;
}
