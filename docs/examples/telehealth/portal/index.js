const _ = require("lodash");
const jwt = require("jsonwebtoken");
const { Pool } = require("pg");

const pool = new Pool({
  host: process.env.DB_HOST,
  user: process.env.DB_USER,
  password: process.env.DB_PASSWORD,
  database: "records",
});

// Upcoming appointments of the patient whose token the portal sends.
exports.handler = async (event) => {
  const token = _.get(event, "headers.authorization", "").replace("Bearer ", "");
  const patient = jwt.decode(token);
  const { rows } = await pool.query("select * from appointment where patient_id = $1", [patient.sub]);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
