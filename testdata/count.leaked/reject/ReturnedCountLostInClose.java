// The count that the return has evaluated is lost when the journal cannot be closed.
import dev.custody.annotations.Refcounted;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

class ReturnedCountLostInClose {
  @Nullable @Refcounted Request<String> find(TagSet<String> tags, int tag, Journal journal)
      throws IOException {
    try (journal) {
      // :: error: [count.leaked]
      return tags.tryAcquire(tag);
    }
  }
}

interface Journal extends AutoCloseable {
  @Override
  void close() throws IOException;
}
