// Parts are uploaded one by one with retries; the upload is completed or aborted.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

class UploadMultipart {
  private static final int PART = 5 << 20;
  private final ObjectStore store;
  private int retries;

  UploadMultipart(ObjectStore store) {
    this.store = store;
  }

  boolean upload(String key, byte[] bytes) {
    Upload upload = store.initiate(key);
    if (upload == null) {
      return false;
    }
    for (int from = 0; from < bytes.length; from += PART) {
      byte[] part = Arrays.copyOfRange(bytes, from, Math.min(from + PART, bytes.length));
      if (!putWithRetry(upload, from / PART, part)) {
        upload.abort();
        return false;
      }
    }
    upload.complete();
    return true;
  }

  private boolean putWithRetry(@Borrowed Upload upload, int number, byte[] part) {
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        upload.putPart(number, part);
        return true;
      } catch (IOException e) {
        retries++;
      }
    }
    return false;
  }

  int retries() {
    return retries;
  }
}

interface ObjectStore {
  @Nullable @Owned Upload initiate(String key);
}

@Tracked
interface Upload {
  void putPart(int number, byte[] part) throws IOException;

  void complete(@Owned Upload this);

  void abort(@Owned Upload this);
}
