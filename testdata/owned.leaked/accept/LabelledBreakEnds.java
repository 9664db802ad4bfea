// Every way out of the labelled block has ended the request.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class LabelledBreakEnds {
  void finish(@Owned Request<Pdu> rq, int[][] grid) {
    search:
    {
      for (int[] row : grid) {
        for (int cell : row) {
          if (cell != 0) {
            rq.end(BlkStatus.IOERR);
            break search;
          }
        }
      }
      rq.endOk();
    }
  }
}

class Pdu {
  int retries;
}
