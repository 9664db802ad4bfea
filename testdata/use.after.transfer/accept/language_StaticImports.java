// Constants and a static method that are imported by name.
import static dev.custody.blk.BlkStatus.IOERR;
import static dev.custody.blk.BlkStatus.OK;
import static java.lang.Math.min;
import static java.util.Objects.requireNonNullElse;

import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class StaticImports {
  private final @Nullable String name;

  StaticImports(@Nullable String name) {
    this.name = name;
  }

  int finish(@Owned Request<Pdu> rq, int done) {
    int bytes = min(rq.bytes(), done);
    rq.end(bytes == rq.bytes() ? OK : IOERR);
    return bytes + requireNonNullElse(name, "disk").length();
  }
}

class Pdu {
  int retries;
}
