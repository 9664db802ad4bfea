// A local record keeps what was read before the request ended.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class LocalRecordOfNumbers {
  String finish(@Owned Request<Pdu> rq) {
    record Range(long first, int sectors) {
      Range {
        if (sectors < 0) {
          throw new IllegalArgumentException("sectors");
        }
      }

      long end() {
        return first + sectors;
      }
    }

    Range range = new Range(rq.sector(), rq.bytes() >>> 9);
    rq.endOk();
    return range + " up to " + range.end();
  }
}

class Pdu {
  int retries;
}
