package health.example.images;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Base64;
import java.util.Map;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import software.amazon.awssdk.services.s3.S3Client;

/** Gives the viewer one image of a study. */
public final class ImageHandler implements RequestHandler<Map<String, Map<String, String>>, Map<String, Object>> {
  private static final Logger LOG = LogManager.getLogger(ImageHandler.class);
  private final S3Client s3 = S3Client.create();

  @Override
  public Map<String, Object> handleRequest(Map<String, Map<String, String>> event, Context context) {
    String id = event.get("pathParameters").get("id");
    LOG.info("image {} for {}", id, event.get("headers").get("user-agent"));
    byte[] image =
        s3.getObjectAsBytes(r -> r.bucket(System.getenv("BUCKET")).key(id)).asByteArray();
    return Map.of(
        "statusCode", 200,
        "isBase64Encoded", true,
        "body", Base64.getEncoder().encodeToString(image));
  }
}
